import type { Sql } from '../../../store/sql';
import type { Purpose } from '../../../vocabulary/purposes';
import { namedNotice } from '../called';
import { define, DefinitionRefused, named, notThere } from './define';

export const CONTROLLER_KINDS = ['Controller', 'JointController', 'Processor', 'SubProcessor'] as const;
export const SOURCE_KINDS = ['DATA_SUBJECT', 'OWN_STAFF', 'THIRD_PARTY', 'LIST_BROKER', 'PUBLIC_LIST'] as const;
export const VERDICTS = ['LAWFUL', 'UNCHECKED', 'UNLAWFUL'] as const;
export const OBJECTIVES = ['IMPLEMENTATION', 'ENRICHMENT', 'UPDATE', 'VALIDATION', 'LOYALTY', 'FUNDRAISING'] as const;
export const ACTION_KINDS = ['DIRECT', 'TELE', 'E_MAIL', 'WEB', 'SOCIAL', 'MOBILE', 'MARKET_RESEARCH', 'PRIZE_PROMOTION'] as const;

type Defined = Promise<'added' | 'there'>;

export interface ControllerDefinition {
  readonly name: string;
  readonly kind: (typeof CONTROLLER_KINDS)[number];
  /** Where persons reach it (GDPR Art. 13(1)(a)). */
  readonly contact: string;
  /** Two capital letters, ISO 3166-1. */
  readonly country: string;
}

/** The controller and whoever works for it (GDPR Art. 4(7)-(8), 26, 28). */
export function defineController(sql: Sql, { name, kind, contact, country }: ControllerDefinition): Defined {
  return define(sql, {
    table: 'controller',
    which: named(name),
    key: { name: ['text', name] },
    values: { kind: ['text', kind], contact: ['text', contact], country: ['text', country] },
  });
}

export interface NoticeDefinition {
  readonly name: string;
  readonly version: number;
  /** Two small letters, ISO 639-1. */
  readonly language: string;
  readonly text: string;
  readonly controller: string;
  /** The day from which on persons were told this: `2026-11-22`, UTC. */
  readonly published: string;
}

/** What persons are told (GDPR Art. 13, 14). Another text is another version. */
export async function defineNotice(sql: Sql, notice: NoticeDefinition): Promise<'added' | 'there'> {
  const { name, version, language, text, published } = notice;
  return define(sql, {
    table: 'notice',
    which: namedNotice(`"${name}"`, version, language),
    key: { name: ['text', name], version: ['integer', version], language: ['text', language] },
    values: {
      text: ['text', text],
      controller_id: ['uuid', await controllerId(sql, notice.controller)],
      published_at: ['timestamptz', `${published}T00:00:00Z`],
    },
  });
}

export interface SourceDefinition {
  readonly name: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly verdict: (typeof VERDICTS)[number];
}

/** Where data come from. Only from one that was checked and found LAWFUL may they be taken. */
export function defineSource(sql: Sql, { name, kind, verdict }: SourceDefinition): Defined {
  const key = { name: ['text', name] } as const;
  return define(sql, { table: 'source', which: named(name), key, values: { kind: ['text', kind], verdict: ['text', verdict] } });
}

export interface CollectionActionDefinition {
  readonly name: string;
  readonly objective: (typeof OBJECTIVES)[number];
  readonly kind: (typeof ACTION_KINDS)[number];
  /** Whom it is meant to reach. */
  readonly target: string;
  readonly involvesMinors: boolean;
  readonly purposes: readonly Purpose[];
  readonly controller: string;
  readonly notice: string;
  readonly language: string;
  /** Of the notice; null = the latest. */
  readonly noticeVersion: number | null;
}

/** A collection is defined before it begins: for what, of whom, by whom, and with which notice. */
export async function defineCollectionAction(sql: Sql, action: CollectionActionDefinition): Promise<'added' | 'there'> {
  const { name, objective, kind, target, involvesMinors, purposes } = action;
  const controller = await controllerId(sql, action.controller);
  return define(sql, {
    table: 'collection_action',
    which: named(name),
    key: { name: ['text', name] },
    values: {
      objective: ['text', objective],
      kind: ['text', kind],
      target: ['text', target],
      involves_minors: ['boolean', involvesMinors],
      purposes: ['text[]', [...new Set(purposes)].toSorted()],
      controller_id: ['uuid', controller],
      notice_id: ['uuid', await noticeId(sql, action, controller)],
    },
    atOnce: { defined_at: 'now()' },
  });
}

/** Somebody who decides about purposes and means; one who works for a controller does not collect in their own name. */
async function controllerId(sql: Sql, name: string): Promise<unknown> {
  const [found] = await sql.query('SELECT id, kind FROM controller WHERE name = $1', [name]);
  if (found === undefined) throw await notThere(sql, 'controller', named(name));
  if (!String(found['kind']).endsWith('Controller'))
    throw new DefinitionRefused({
      en: `"${name}" is a ${String(found['kind'])}, no controller. Name the controller for whom it works.`,
      it: `"${name}" è un ${String(found['kind'])}, non un titolare. Indicare il titolare per cui lavora.`,
    });
  return found['id'];
}

async function noticeId(
  sql: Sql,
  { notice, language, noticeVersion }: Pick<CollectionActionDefinition, 'notice' | 'language' | 'noticeVersion'>,
  controller: unknown,
): Promise<unknown> {
  const [found] = await sql.query(
    `SELECT n.id, n.controller_id AS controller, c.name AS of FROM notice n JOIN controller c ON c.id = n.controller_id
      WHERE n.name = $1 AND n.language = $2 AND ($3::integer IS NULL OR n.version = $3) ORDER BY n.version DESC LIMIT 1`,
    [notice, language, noticeVersion],
  );
  const which = namedNotice(`"${notice}"`, noticeVersion, language);
  if (found !== undefined && found['controller'] !== controller) {
    throw new DefinitionRefused({
      en:
        `The notice ${which.en} tells of another controller, ${String(found['of'])}: a person is told who collects ` +
        '(GDPR Art. 13(1)(a)). Name a notice of this controller.',
      it:
        `L’informativa ${which.it} parla di un altro titolare, ${String(found['of'])}: alla persona si dice chi raccoglie ` +
        '(GDPR Art. 13(1)(a)). Indicare un’informativa di questo titolare.',
    });
  }
  if (found !== undefined) return found['id'];
  throw await notThere(sql, 'notice', which);
}
