import type { ProductRow } from './rows';

/** What the company of the demo sells: name in the catalogue, series, list price in euro. */
const CATALOGUE: readonly (readonly [name: string, series: string, price: number])[] = [
  ['Bora 500', 'Router', 89],
  ['Bora 900', 'Router', 139],
  ['Bora Mesh Trio', 'Router', 229],
  ['Bora Office', 'Router', 349],
  ['Grecale Sense', 'Thermostat', 119],
  ['Grecale Sense Pro', 'Thermostat', 179],
  ['Grecale Valve', 'Thermostat', 54],
  ['Ostro Cam', 'Security', 79],
  ['Ostro Cam Outdoor', 'Security', 129],
  ['Ostro Alarm Kit', 'Security', 399],
  ['Ostro Door Lock', 'Security', 249],
  ['Libeccio Meter', 'Energy', 69],
  ['Libeccio Plug Pair', 'Energy', 39],
  ['Libeccio Wallbox 7', 'Energy', 890],
  ['Libeccio Wallbox 22', 'Energy', 1490],
  ['Levante Voice', 'Telephony', 59],
  ['Levante Desk', 'Telephony', 149],
  ['Levante Switchboard 8', 'Telephony', 1250],
  ['Levante Switchboard 32', 'Telephony', 3900],
  ['Maestrale Backup', 'Services', 240],
  ['Maestrale Site Survey', 'Services', 450],
  ['Maestrale Installation', 'Services', 180],
  ['Maestrale Care Plan', 'Services', 360],
  ['Maestrale Fleet Plan', 'Services', 5200],
];

export const PRODUCTS: readonly ProductRow[] = CATALOGUE.map(([name, series, price], index) => ({
  id: `00000000-0000-7000-8000-00000000aa${String(index + 1).padStart(2, '0')}`,
  name,
  series,
  price,
}));

/** The product of this name. Throws where the catalogue holds none. */
export function productNamed(name: string): ProductRow {
  const found = PRODUCTS.find((product) => product.name === name);
  if (found === undefined) throw new Error(`the catalogue holds no ${name}`);
  return found;
}

/** What private households buy. */
export const HOUSEHOLD_PRODUCTS = PRODUCTS.filter(({ price }) => price < 900);

/** What can be plugged in, and break. */
export const DEVICES = HOUSEHOLD_PRODUCTS.filter(({ series }) => series !== 'Services');

/** What companies negotiate about. */
export const BUSINESS_PRODUCTS = PRODUCTS.filter(({ price }) => price >= 139);
