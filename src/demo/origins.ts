import type { CollectionActionName, SourceName } from './collection';

/** How a group of persons came into the CRM, and what that makes likely. Probabilities in [0, 1]. */
export interface Origin {
  readonly weight: number;
  readonly action: CollectionActionName;
  readonly source: SourceName;
  /** That the person has, had or will have a contract. */
  readonly contract: number;
  /** That the person was ever asked for a marketing consent. */
  readonly asked: number;
  /** That the person is a contact of a company. */
  readonly business: number;
  /** That support, or the delivery partner, works for the person. */
  readonly support: number;
  readonly delivery: number;
}

export const ORIGINS = {
  shopper: {
    weight: 46,
    action: 'web-shop-registration',
    source: 'web-shop',
    contract: 0.62,
    asked: 0.85,
    business: 0.12,
    support: 0.4,
    delivery: 0.22,
  },
  cardHolder: {
    weight: 15,
    action: 'loyalty-card',
    source: 'loyalty-desk',
    contract: 0.35,
    asked: 0.95,
    business: 0.05,
    support: 0.15,
    delivery: 0.08,
  },
  businessContact: {
    weight: 17,
    action: 'business-contacts',
    source: 'sales-network',
    contract: 0.3,
    asked: 0.45,
    business: 1,
    support: 0.2,
    delivery: 0.12,
  },
  registeredFirm: {
    weight: 2,
    action: 'business-contacts',
    source: 'business-register',
    contract: 0,
    asked: 0.1,
    business: 1,
    support: 0,
    delivery: 0,
  },
  quoteSeeker: { weight: 6, action: 'quote-requests', source: 'web-shop', contract: 1, asked: 0.6, business: 0.1, support: 0, delivery: 0 },
  supportUser: {
    weight: 5,
    action: 'support-requests',
    source: 'support-portal',
    contract: 0.4,
    asked: 0.3,
    business: 0.1,
    support: 1,
    delivery: 0.05,
  },
  surveyed: {
    weight: 3,
    action: 'satisfaction-survey',
    source: 'loyalty-desk',
    contract: 0,
    asked: 0.5,
    business: 0,
    support: 0,
    delivery: 0,
  },
  exhibitor: { weight: 2, action: 'supplier-fair', source: 'sales-network', contract: 0, asked: 0, business: 0.5, support: 0, delivery: 0 },
  child: {
    weight: 2.5,
    action: 'kids-drawing-contest',
    source: 'loyalty-desk',
    contract: 0,
    asked: 0.9,
    business: 0,
    support: 0,
    delivery: 0,
  },
  listed: {
    weight: 2,
    action: 'list-purchase-2019',
    source: 'unchecked-broker-list',
    contract: 0,
    asked: 0.4,
    business: 0,
    support: 0,
    delivery: 0,
  },
  unlawfullyListed: {
    weight: 1.5,
    action: 'list-purchase-2019',
    source: 'purchased-list-2019',
    contract: 0.1,
    asked: 0.5,
    business: 0,
    support: 0,
    delivery: 0,
  },
} as const satisfies Record<string, Origin>;

export type OriginName = keyof typeof ORIGINS;

/** Each origin with its weight, to throw dice on. */
export const WEIGHED_ORIGINS = (Object.keys(ORIGINS) as OriginName[]).map((name) => [name, ORIGINS[name].weight] as const);

export function originOf(name: OriginName): Origin {
  return ORIGINS[name];
}
