-- A task about a lead or a sale tells of it: it comes from the source that its work came from, and is not there where that was found unlawful
-- (Codice privacy Art. 2-decies). No work changes its source, nor a task its work.
ALTER TABLE task ADD COLUMN source_id uuid REFERENCES source;
UPDATE task SET source_id = coalesce(
  (SELECT source_id FROM lead WHERE lead.id = task.lead_id),
  (SELECT source_id FROM opportunity WHERE opportunity.id = task.opportunity_id)
) WHERE lead_id IS NOT NULL OR opportunity_id IS NOT NULL;

CREATE FUNCTION task_takes_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.source_id := coalesce(
    (SELECT source_id FROM lead WHERE id = NEW.lead_id),
    (SELECT source_id FROM opportunity WHERE id = NEW.opportunity_id)
  );
  RETURN NEW;
END
$$;
CREATE TRIGGER task_takes_source BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION task_takes_source();
