import type { Sentence } from '../../sentence';

/** What stands in these tables, for whoever reads of it. */
export const CALLED = {
  controller: { en: 'controller', it: 'titolare' },
  notice: { en: 'notice', it: 'informativa' },
  source: { en: 'source', it: 'fonte' },
  collection_action: { en: 'collection action', it: 'azione di raccolta' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** shop privacy, version 2 (it); without a version where any is meant. */
export function namedNotice(name: string, version: number | null, language: string): Sentence {
  if (version === null) return { en: `${name} (${language})`, it: `${name} (${language})` };
  return { en: `${name}, version ${String(version)} (${language})`, it: `${name}, versione ${String(version)} (${language})` };
}
