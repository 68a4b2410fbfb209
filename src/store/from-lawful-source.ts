/**
 * A condition: the row under this alias came from no source, or from one that was found lawful. What was collected unlawfully may not be processed
 * (Codice privacy Art. 2-decies), and what was not checked is not yet lawful. The sources that are not are few: a statement reads them once.
 */
export function fromLawfulSource(alias: string): string {
  return `(${alias}.source_id IS NULL OR ${alias}.source_id NOT IN (SELECT u.id FROM source u WHERE u.verdict <> 'LAWFUL'))`;
}
