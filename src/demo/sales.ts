import type { Instant } from '../decision/facts';
import { ANCHOR, DAY, dayText, daysLater, instantText } from './calendar';
import { BUSINESS_PRODUCTS, HOUSEHOLD_PRODUCTS, PRODUCTS } from './catalogue';
import type { Dice } from './dice';
import { staffOf } from './organisation';
import type { OpportunityRow, OrderLineRow, OrderRow, ProductRow } from './rows';

/** Somebody to sell to: a person, an account, or a person for an account. */
export interface Buyer {
  readonly personId: string | null;
  readonly accountId: string | null;
  readonly since: Instant;
  readonly language: 'it' | 'en';
  readonly team: 'salesNorth' | 'salesSouth' | 'salesBritain';
}

const STAGES: ReadonlyArray<readonly [stage: OpportunityRow['stage'], weight: number]> = [
  ['PROSPECTING', 12],
  ['ENGAGING', 16],
  ['PROPOSING', 12],
  ['NEGOTIATING', 8],
  ['WON', 32],
  ['LOST', 20],
];

const LOST_BECAUSE = {
  it: ['Prezzo troppo alto', 'Ha scelto un concorrente', 'Progetto rinviato', 'Nessuna risposta', 'Zona non coperta'],
  en: ['Price too high', 'Chose a competitor', 'Project postponed', 'No answer', 'Area not covered'],
} as const;

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

const MOTIVES = {
  it: { business: ['Rinnovo', 'Nuova sede', 'Primo ordine', 'Ampliamento'], household: ['Rinnovo', 'Casa nuova', 'Primo ordine'] },
  en: { business: ['Renewal', 'New office', 'First order', 'Extension'], household: ['Renewal', 'New home', 'First order'] },
} as const;

function opportunityName(dice: Dice, { language, accountId }: Buyer, product: ProductRow, quantity: number): string {
  const what = quantity > 1 ? `${String(quantity)} × ${product.name}` : product.name;
  const motives = MOTIVES[language][accountId === null ? 'household' : 'business'];
  return `${dice.pick(motives)}: ${what}`;
}

/** One opportunity of a buyer, with dates that fit its stage. */
export function inventOpportunity(dice: Dice, buyer: Buyer): OpportunityRow {
  const business = buyer.accountId !== null;
  const product = dice.pick(business ? BUSINESS_PRODUCTS : HOUSEHOLD_PRODUCTS);
  const quantity = business ? dice.between(1, 12) : 1;
  const stage = dice.weighed(STAGES);
  const closed = stage === 'WON' || stage === 'LOST';
  const createdAt = daysLater(dice, closed ? buyer.since : Math.max(buyer.since, ANCHOR - 240 * DAY), 0, closed ? 900 : 220);
  const engagedAt = daysLater(dice, createdAt, 1, 30);
  return {
    id: dice.uuid(createdAt),
    name: opportunityName(dice, buyer, product, quantity),
    account_id: buyer.accountId,
    person_id: buyer.personId,
    product_id: product.id,
    owner_id: dice.pick(staffOf(buyer.team)),
    stage,
    amount: cents(product.price * quantity * (0.8 + dice.throw() * 0.2)),
    engaged_on: stage === 'PROSPECTING' ? null : dayText(engagedAt),
    closed_on: closed ? dayText(daysLater(dice, engagedAt, 5, 120)) : null,
    lost_because: stage === 'LOST' ? dice.pick(LOST_BECAUSE[buyer.language]) : null,
    created_at: instantText(createdAt),
  };
}

/** An order with its lines. */
export interface OrderRows {
  readonly order: OrderRow;
  readonly lines: readonly OrderLineRow[];
}

/** The order's products, each with a quantity, priced by the catalogue; throws without an item. */
export function orderRows(
  dice: Dice,
  buyer: Pick<Buyer, 'personId' | 'accountId'>,
  placedAt: Instant,
  status: OrderRow['status'],
  items: ReadonlyArray<readonly [product: ProductRow, quantity: number]>,
): OrderRows {
  const id = dice.uuid(placedAt);
  const lines = items.map(([product, quantity], index) => ({
    id: dice.uuid(placedAt),
    order_id: id,
    product_id: product.id,
    line_number: index + 1,
    quantity,
    unit_price: product.price,
  }));
  const total = cents(lines.reduce((sum, line) => sum + line.quantity * line.unit_price, 0));
  const number = `ORD-${dayText(placedAt).slice(0, 4)}-${id.slice(-8).toUpperCase()}`;
  const order = { id, number, person_id: buyer.personId, account_id: buyer.accountId, status, total, placed_at: instantText(placedAt) };
  return { order, lines };
}

/** One order of a buyer: recent ones may still be on the way. */
export function inventOrder(dice: Dice, buyer: Buyer): OrderRows {
  const recent = dice.chance(0.12);
  const placedAt = daysLater(dice, recent ? ANCHOR - 20 * DAY : buyer.since, 0, recent ? 19 : 1200);
  const status = recent
    ? dice.pick(['PLACED', 'SHIPPED'] as const)
    : dice.weighed([
        ['DELIVERED', 92],
        ['CANCELLED', 8],
      ] as const);
  const shelf = buyer.accountId === null ? HOUSEHOLD_PRODUCTS : PRODUCTS;
  const products = new Set(
    Array.from(
      {
        length: dice.weighed([
          [1, 45],
          [2, 30],
          [3, 15],
          [4, 10],
        ]),
      },
      () => dice.pick(shelf),
    ),
  );
  const items = [...products].map((product) => [product, dice.between(1, buyer.accountId === null ? 2 : 10)] as const);
  return orderRows(dice, buyer, placedAt, status, items);
}
