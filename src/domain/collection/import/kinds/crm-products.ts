import { v7 as newId } from 'uuid';
import type { Note } from '../fault';
import { insertRows } from '../insert-rows';
import type { Row } from '../row';
import type { Sheet } from '../sheet';

interface ProductRecord {
  readonly name: string;
  readonly series: string | null;
  readonly price: number;
}

const PRODUCT = {
  table: 'product',
  columns: { id: 'uuid', name: 'text', series: 'text', price: 'double precision', source_id: 'uuid', external_id: 'text' },
};

const COORDINATES = ['Product.name', 'Product.series', 'Product.price'];

function readProduct(row: Row): ProductRecord {
  return { name: row.text('product'), series: row.optional('series'), price: row.number('sales_price') };
}

/** Products. A product's name is its key over all sources: one that exists is used as it is, and a different price is remarked on. */
export function crmProducts(): Sheet<ProductRecord> {
  return {
    file: 'products.csv',
    columns: ['product', 'series', 'sales_price'],
    keyOf: ({ name }) => ({ column: 'product', key: name }),
    read: readProduct,
    async write(sql, entries, { sourceId }) {
      const rows = entries.map(({ record }) => ({ ...record, id: newId(), source_id: sourceId, external_id: record.name }));
      const added = await insertRows(sql, PRODUCT, rows);
      const stored = await sql.query('SELECT name, price FROM product WHERE name = ANY($1::text[])', [rows.map(({ name }) => name)]);
      const prices = new Map(stored.map((row) => [String(row['name']), row['price']]));
      const text = {
        en: 'A product of this name was there already, with another price; it was left as it is.',
        it: 'Un prodotto con questo nome c’era già, con un altro prezzo; è rimasto com’è.',
      };
      const notes = entries
        .filter(({ record }) => prices.get(record.name) !== record.price)
        .map(({ line }): Note => ({ line, column: 'sales_price', code: 'EXISTING_KEPT', text }));
      return { added: added.size, persons: [], used: added.size > 0 ? COORDINATES : [], refused: [], notes };
    },
  };
}
