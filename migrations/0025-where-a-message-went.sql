-- Where a message went, as the registers of opposition name an address: whoever follows its link to unsubscribe speaks for that address, also when
-- the person has another one by then. Null: sent before this was kept.
ALTER TABLE message ADD COLUMN address text;
