-- Who is known from a list of sellers has no e-mail address there, and an empty text is none.

ALTER TABLE staff ALTER COLUMN email DROP NOT NULL;
UPDATE staff SET email = NULL WHERE email = '';
