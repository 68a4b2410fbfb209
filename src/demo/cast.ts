import type { ViewerKind } from '../decision/policy';

/** One named person of the demo data, with the one thing that makes the person worth naming. */
export interface CastMember {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly because: string;
}

function castId(number: string): string {
  return `00000000-0000-7000-8000-0000000000${number}`;
}

/** The fixed cast: README, tests and decision cases speak of these persons. All are invented. */
export const CAST = {
  giulia: {
    id: castId('01'),
    givenName: 'Giulia',
    familyName: 'Ferri',
    because: 'A customer who agreed to marketing by e-mail and to profiling, but refused it by phone: one list, two verdicts.',
  },
  luca: {
    id: castId('02'),
    givenName: 'Luca',
    familyName: 'Moretti',
    because: 'A customer who withdrew the consent to marketing e-mail: the contract still releases him to support, not to marketing.',
  },
  anna: {
    id: castId('03'),
    givenName: 'Anna',
    familyName: 'Bianchi',
    because: 'Somebody whose business card we hold and whom nobody ever asked anything: without a known consent nothing is released.',
  },
  tommaso: {
    id: castId('04'),
    givenName: 'Tommaso',
    familyName: 'Neri',
    because: 'A child of twelve who ticked the box himself: the consent of a minor under 14 does not count without the guardian.',
  },
  sofia: {
    id: castId('05'),
    givenName: 'Sofia',
    familyName: 'Neri',
    because: 'His twin, for whom the mother consented: the same box, ticked by the guardian, counts.',
  },
  paolo: {
    id: castId('06'),
    givenName: 'Paolo',
    familyName: 'Gallo',
    because: 'A customer who had consented and later objected to all marketing: the objection wins, the contract stays.',
  },
  elena: {
    id: castId('07'),
    givenName: 'Elena',
    familyName: 'Costa',
    because: 'A customer who contests the accuracy of her data: while processing is restricted her data are stored and not shown.',
  },
  james: {
    id: castId('08'),
    givenName: 'James',
    familyName: 'Whitfield',
    because: 'A former English customer whose consent to calls has run out, as has his contract.',
  },
  marta: {
    id: castId('09'),
    givenName: 'Marta',
    familyName: 'Leone',
    because: 'Somebody who asked for a quote and whose consent begins on 1 January 2099: before that day it releases nothing.',
  },
  roberto: {
    id: castId('10'),
    givenName: 'Roberto',
    familyName: 'Serra',
    because: 'A name from a list that was found unlawful: even a consent does not heal the source.',
  },
  irene: {
    id: castId('11'),
    givenName: 'Irene',
    familyName: 'Fontana',
    because: 'A customer who agreed to calls and letters only, and gave her e-mail in a sale: soft spam reaches her e-mail.',
  },
  davide: {
    id: castId('12'),
    givenName: 'Davide',
    familyName: 'Villa',
    because: 'A customer whose marketing consent the authority declared invalid: the contract remains, the consent is gone.',
  },
} as const satisfies Record<string, CastMember>;

export type CastName = keyof typeof CAST;

/** Somebody who asks, in the demo: what a token for this persona says. */
export interface Persona {
  /** The token's `sub`: a staff id, a client id, or a person's id. */
  readonly subject: string;
  readonly name: string;
  readonly kind: ViewerKind;
  readonly role: string;
  /** The OAuth client that asks: a department's frontend or a partner's integration. */
  readonly client: string;
}

export const PERSONAS = {
  sales: { subject: castId('a1'), name: 'Sara Vendramin', kind: 'staff', role: 'sales', client: 'sales-frontend' },
  marketing: { subject: castId('a2'), name: 'Marco Conti', kind: 'staff', role: 'marketing', client: 'marketing-frontend' },
  'customer-service': { subject: castId('a3'), name: 'Chiara Greco', kind: 'staff', role: 'customer-service', client: 'care-frontend' },
  support: { subject: castId('a4'), name: 'Stefano Riva', kind: 'staff', role: 'support', client: 'support-frontend' },
  auditor: { subject: castId('a5'), name: 'Aldo Verri', kind: 'auditor', role: 'auditor', client: 'audit-frontend' },
  dpo: { subject: castId('a6'), name: 'Diana Pace', kind: 'staff', role: 'dpo', client: 'privacy-frontend' },
  partner: { subject: 'partner-logistica', name: 'Logistica Rossi', kind: 'partner', role: 'partner', client: 'partner-logistica' },
  person: { subject: CAST.giulia.id, name: 'Giulia Ferri', kind: 'data-subject', role: 'data-subject', client: 'self-service' },
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof PERSONAS;
