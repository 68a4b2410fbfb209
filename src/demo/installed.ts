import { DAY, dayText, daysLater, instantOf, instantText } from './calendar';
import { DEVICES, PRODUCTS } from './catalogue';
import type { Dice } from './dice';
import type { DemoPerson } from './people';
import type { ProductRow } from './rows';
import type { AssetRow, EntitlementRow } from './work-rows';

type Holder = Pick<AssetRow, 'person_id' | 'account_id'>;

/** A product installed on a day, under the legal guarantee of two years. */
export function assetRow(dice: Dice, holder: Holder, product: ProductRow, on: string): AssetRow {
  const day = instantOf(on);
  const id = dice.uuid(day);
  return {
    id,
    ...holder,
    product_id: product.id,
    serial_number: `${product.name.slice(0, 2).toUpperCase()}${String(PRODUCTS.indexOf(product) + 1).padStart(2, '0')}-${id.slice(-10).toUpperCase()}`,
    installed_on: on,
    warranty_until: dayText(day + 730 * DAY),
  };
}

/** An installed product of a person, or of the account alone. */
export function inventAsset(dice: Dice, person: DemoPerson, accountId: string | null): AssetRow {
  const alone = accountId !== null && dice.chance(0.3);
  const on = dayText(daysLater(dice, person.joinedAt, 0, 1200));
  return assetRow(dice, { person_id: alone ? null : person.row.id, account_id: accountId }, dice.pick(DEVICES), on);
}

/** How fast help comes, in minutes until a first answer and until the repair. */
const LEVELS = {
  GOLD: ['Assistenza Oro, entro 4 ore', 30, 240],
  SILVER: ['Assistenza Argento, entro un giorno', 120, 1440],
  BRONZE: ['Assistenza Bronzo, entro tre giorni', 480, 4320],
} as const satisfies Record<EntitlementRow['service_level'], readonly [string, number, number]>;

/** The right to help with an installed product, from the day of its installation. */
export function entitlementRow(dice: Dice, asset: AssetRow, level: EntitlementRow['service_level'], validTo: string): EntitlementRow {
  const { id, person_id, account_id, installed_on } = asset;
  const [name, respond, resolve] = LEVELS[level];
  return {
    id: dice.uuid(instantOf(installed_on)),
    person_id,
    account_id,
    asset_id: id,
    name,
    service_level: level,
    respond_minutes: respond,
    resolve_minutes: resolve,
    valid_from: instantText(instantOf(installed_on)),
    valid_to: validTo,
  };
}

export function inventEntitlement(dice: Dice, asset: AssetRow): EntitlementRow {
  const level = dice.weighed([
    ['GOLD', 15],
    ['SILVER', 35],
    ['BRONZE', 50],
  ] as const);
  const over = dice.chance(0.15) ? instantText(instantOf(asset.installed_on) + dice.between(90, 700) * DAY) : 'infinity';
  return entitlementRow(dice, asset, level, over);
}
