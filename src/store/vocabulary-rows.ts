import type { LegalBasis } from '../vocabulary/grounds';
import { PURPOSES, parentPurpose, purposeIri } from '../vocabulary/purposes';
import type { Sql } from './sql';

const GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#';

/** The legal bases with their article and IRI (DPV GDPR extension; for Italian law its URN:NIR). */
const LEGAL_BASES: Record<LegalBasis, { readonly article: string; readonly iri: string }> = {
  'A6-1-a': { article: 'GDPR Art. 6(1)(a)', iri: `${GDPR}A6-1-a` },
  'A6-1-b': { article: 'GDPR Art. 6(1)(b)', iri: `${GDPR}A6-1-b` },
  'A6-1-c': { article: 'GDPR Art. 6(1)(c)', iri: `${GDPR}A6-1-c` },
  'A6-1-d': { article: 'GDPR Art. 6(1)(d)', iri: `${GDPR}A6-1-d` },
  'A6-1-e': { article: 'GDPR Art. 6(1)(e)', iri: `${GDPR}A6-1-e` },
  'A6-1-f': { article: 'GDPR Art. 6(1)(f)', iri: `${GDPR}A6-1-f` },
  'A9-2-a': { article: 'GDPR Art. 9(2)(a)', iri: `${GDPR}A9-2-a` },
  'it:soft-spam-130-4': { article: 'Codice privacy Art. 130(4)', iri: 'urn:nir:stato:decreto.legislativo:2003-06-30;196~art130-com4' },
};

/** Writes the closed lists of the vocabulary to the tables that others refer to; a word that is gone from the code stays for its rows. */
export async function syncVocabulary(sql: Sql): Promise<void> {
  const bases = Object.entries(LEGAL_BASES);
  await sql.query(
    `INSERT INTO purpose (name, parent, iri) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
     ON CONFLICT (name) DO UPDATE SET parent = excluded.parent, iri = excluded.iri
     WHERE (purpose.parent, purpose.iri) IS DISTINCT FROM (excluded.parent, excluded.iri)`,
    [PURPOSES, PURPOSES.map(parentPurpose), PURPOSES.map(purposeIri)],
  );
  await sql.query(
    `INSERT INTO legal_basis (code, article, iri) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
     ON CONFLICT (code) DO UPDATE SET article = excluded.article, iri = excluded.iri
     WHERE (legal_basis.article, legal_basis.iri) IS DISTINCT FROM (excluded.article, excluded.iri)`,
    [bases.map(([code]) => code), bases.map(([, basis]) => basis.article), bases.map(([, basis]) => basis.iri)],
  );
}
