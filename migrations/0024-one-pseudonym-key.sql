-- A fingerprint of the key with which the pseudonyms of this store are made: with another one the log and the list of oppositions find nobody.
CREATE TABLE pseudonym_key (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  fingerprint bytea NOT NULL
);
GRANT SELECT, INSERT ON pseudonym_key TO lecito_gateway;
