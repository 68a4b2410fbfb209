import { CONTROLLER_ID, noticeAt, type NoticeName } from './notices';
import type { CollectionActionRow, ControllerRow, SourceRow } from './rows';

function rowId(group: string, number: number): string {
  return `00000000-0000-7000-8000-00000000${group}${String(number).padStart(3, '0')}`;
}

export const CONTROLLERS: readonly ControllerRow[] = [
  { id: CONTROLLER_ID, name: 'Tramontana S.p.A.', kind: 'Controller', contact: 'privacy@tramontana.example', country: 'IT' },
  {
    id: rowId('c', 2),
    name: 'Tramontana Energia S.r.l.',
    kind: 'JointController',
    contact: 'privacy@tramontana-energia.example',
    country: 'IT',
  },
  { id: rowId('c', 3), name: 'Logistica Rossi S.r.l.', kind: 'Processor', contact: 'dpo@logistica-rossi.example', country: 'IT' },
  { id: rowId('c', 4), name: 'Nuvola Hosting S.r.l.', kind: 'SubProcessor', contact: 'dpo@nuvola-hosting.example', country: 'IT' },
];

const SOURCE_SKETCHES = [
  ['web-shop', 'DATA_SUBJECT', 'LAWFUL'],
  ['sales-network', 'OWN_STAFF', 'LAWFUL'],
  ['support-portal', 'DATA_SUBJECT', 'LAWFUL'],
  ['loyalty-desk', 'DATA_SUBJECT', 'LAWFUL'],
  ['business-register', 'PUBLIC_LIST', 'LAWFUL'],
  ['purchased-list-2019', 'LIST_BROKER', 'UNLAWFUL'],
  // The sources of the imports in docs/demo.md.
  ['maven-crm-export', 'THIRD_PARTY', 'LAWFUL'],
  ['telco-customer-base', 'OWN_STAFF', 'LAWFUL'],
  ['bank-call-list', 'THIRD_PARTY', 'LAWFUL'],
  ['unchecked-broker-list', 'LIST_BROKER', 'UNCHECKED'],
] as const;

export type SourceName = (typeof SOURCE_SKETCHES)[number][0];

/** Where persons come from. A name is what an import states with --source. */
export const SOURCES: readonly (SourceRow & { readonly name: SourceName })[] = SOURCE_SKETCHES.map(([name, kind, verdict], index) => ({
  id: rowId('e', index + 1),
  name,
  kind,
  verdict,
  verdict_at: '2025-03-03T09:00:00.000Z',
}));

type ActionSketch = Pick<CollectionActionRow, 'objective' | 'kind' | 'target' | 'purposes'> & {
  readonly notice: NoticeName;
  readonly minors?: true;
};

const ACTION_SKETCHES = {
  'web-shop-registration': {
    objective: 'IMPLEMENTATION',
    kind: 'WEB',
    target: 'Whoever buys in the web shop',
    purposes: [
      'CustomerRelationshipManagement',
      'CustomerOrderManagement',
      'FulfilmentOfContractualObligation',
      'CustomerCare',
      'TechnicalServiceProvision',
    ],
    notice: 'customers',
  },
  'business-contacts': {
    objective: 'ENRICHMENT',
    kind: 'DIRECT',
    target: 'Contacts of companies, met by our sales network',
    purposes: ['CustomerRelationshipManagement', 'AccountManagement', 'EstablishContractualAgreement'],
    notice: 'prospects',
  },
  'quote-requests': {
    objective: 'IMPLEMENTATION',
    kind: 'WEB',
    target: 'Households that ask for a quote',
    purposes: ['EstablishContractualAgreement', 'CustomerRelationshipManagement'],
    notice: 'prospects',
  },
  'loyalty-card': {
    objective: 'LOYALTY',
    kind: 'DIRECT',
    target: 'Holders of the card "Amici di Tramontana"',
    purposes: ['CustomerRelationshipManagement', 'DirectMarketing', 'ProvideProductRecommendations', 'CommercialResearch'],
    notice: 'customers',
  },
  'support-requests': {
    objective: 'UPDATE',
    kind: 'WEB',
    target: 'Whoever opens a request in the support portal',
    purposes: ['TechnicalServiceProvision', 'CustomerCare'],
    notice: 'customers',
  },
  'satisfaction-survey': {
    objective: 'VALIDATION',
    kind: 'MARKET_RESEARCH',
    target: 'Visitors of our stores who answered the survey',
    purposes: ['CommercialResearch'],
    notice: 'prospects',
  },
  'supplier-fair': {
    objective: 'ENRICHMENT',
    kind: 'DIRECT',
    target: 'Exhibitors of a supplier fair, from business cards',
    purposes: ['VendorSelectionAssessment'],
    notice: 'prospects',
  },
  'kids-drawing-contest': {
    objective: 'LOYALTY',
    kind: 'PRIZE_PROMOTION',
    target: 'Children of primary school age',
    purposes: ['DirectMarketing', 'CustomerRelationshipManagement'],
    notice: 'guardians',
    minors: true,
  },
  'list-purchase-2019': {
    objective: 'ENRICHMENT',
    kind: 'E_MAIL',
    target: 'Households, from a bought list',
    purposes: ['DirectMarketing'],
    notice: 'collected-elsewhere',
  },
  // The collection actions of the imports in docs/demo.md.
  'b2b-sales-2017': {
    objective: 'IMPLEMENTATION',
    kind: 'DIRECT',
    target: 'Companies and the pipeline of our sales teams, 2016 and 2017',
    purposes: ['AccountManagement', 'CustomerRelationshipManagement', 'EstablishContractualAgreement', 'CustomerOrderManagement'],
    notice: 'collected-elsewhere',
  },
  'customer-base-migration': {
    objective: 'UPDATE',
    kind: 'DIRECT',
    target: 'Customers of the telephone company taken over, with contracts and services',
    purposes: [
      'CustomerRelationshipManagement',
      'CustomerOrderManagement',
      'FulfilmentOfContractualObligation',
      'PaymentManagement',
      'CustomerCare',
      'TechnicalServiceProvision',
      'ServiceUsageAnalytics',
    ],
    notice: 'customers',
  },
  'telemarketing-campaign': {
    objective: 'ENRICHMENT',
    kind: 'TELE',
    target: 'Customers of the bank called for a term deposit',
    purposes: ['DirectMarketing', 'CommercialResearch'],
    notice: 'collected-elsewhere',
  },
} as const satisfies Record<string, ActionSketch>;

export type CollectionActionName = keyof typeof ACTION_SKETCHES;

const SKETCHES: Readonly<Record<CollectionActionName, ActionSketch>> = ACTION_SKETCHES;
const ACTION_NAMES = Object.keys(SKETCHES) as readonly CollectionActionName[];

/** The notice that persons of a collection action were given. */
export function noticeOf(action: CollectionActionName): NoticeName {
  return SKETCHES[action].notice;
}

/** Collection actions, defined before anything is collected. A name is what an import states with --collection-action. */
export const COLLECTION_ACTIONS: readonly (CollectionActionRow & { readonly name: CollectionActionName })[] = ACTION_NAMES.map(
  (name, index) => {
    const { objective, kind, target, purposes, notice, minors } = SKETCHES[name];
    const definedAt = '2018-01-08T09:00:00.000Z';
    return {
      id: rowId('f', index + 1),
      name,
      objective,
      kind,
      target,
      involves_minors: minors ?? false,
      purposes,
      controller_id: CONTROLLER_ID,
      notice_id: noticeAt(notice, 'it', '2026-01-01'),
      defined_at: definedAt,
    };
  },
);

function idOf<Name extends string>(rows: readonly { readonly id: string; readonly name: Name }[], name: Name): string {
  const row = rows.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`the demo defines no ${name}`);
  return row.id;
}

export function sourceId(name: SourceName): string {
  return idOf(SOURCES, name);
}

export function collectionActionId(name: CollectionActionName): string {
  return idOf(COLLECTION_ACTIONS, name);
}
