-- What a job says of a row that was refused, in Italian as well; of rows from before it is not known.
ALTER TABLE job_row ADD COLUMN detail_it text;
