-- Whoever is handed somebody's work sees the person for the purpose that the hand-off names, and for no other (GDPR Art. 5(1)(b)).

-- NULL: assigned for whatever the team's purposes are.
ALTER TABLE assignment ADD COLUMN purpose text REFERENCES purpose;
