-- Orders are placed and cancelled through the graph; what a lead became keeps where the lead came from.

CREATE SEQUENCE order_number;

-- `ORD-000123`. Numbers that came with imported orders have another form, or are refused as taken.
ALTER TABLE "order" ALTER COLUMN number SET DEFAULT next_number('ORD-', 'order_number');
ALTER TABLE "order" ADD COLUMN version integer NOT NULL DEFAULT 1;

-- An opportunity has a source already. Whatever is collected has a collection action as well (GDPR Art. 5(1)(b)).
ALTER TABLE opportunity ADD COLUMN collection_action_id uuid REFERENCES collection_action;

-- A lead names an organisation, which may be there already.
CREATE INDEX account_lower_name ON account (lower(name), created_at, id);

GRANT USAGE ON SEQUENCE order_number TO lecito_gateway;
