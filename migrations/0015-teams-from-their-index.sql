-- The persons of a team, and of a member of staff, are read from an index alone: a statement begins with them.
DROP INDEX assignment_team, assignment_staff;
CREATE INDEX assignment_team ON assignment (team_id, person_id) INCLUDE (valid_from, valid_to, purpose);
CREATE INDEX assignment_staff ON assignment (staff_id, person_id) INCLUDE (valid_from, valid_to, purpose);
