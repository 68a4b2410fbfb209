-- Soft spam (Codice Art. 130(4)) reaches the address that was given in the context of the sale and no other: whoever changes the address says so.
GRANT UPDATE (email_given_in_sale) ON contract TO lecito_gateway;
GRANT UPDATE (same_email) ON person_merge TO lecito_gateway;
