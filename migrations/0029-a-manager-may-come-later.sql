-- A seller whose manager stands in a later batch of an import gets them then, as an account gets its parent.
GRANT UPDATE (manager_id) ON staff TO lecito_gateway;
