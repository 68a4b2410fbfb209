// What the requests of a run differ in: where pages begin, whom they ask for, whom they write about.
import { encodeCursor } from '../lecito/parts.mjs';

/** How many persons, the last ones, are written about; no page begins among them or reaches them. */
const WRITTEN_ABOUT = 5000;
const LONGEST_PAGE = 1000;
const HOW_MANY = 2000;
/** Birth dates lie within 18,000 days from 1950 on; after the last tenth a page would be short. */
const DAYS = 16_000;
const DAY_MS = 86_400_000;

/** The same samples at every run, in an order that has nothing to do with the rows'. */
export async function drawSamples(owner) {
  const { rows: counts } = await owner.query('SELECT count(*)::integer AS persons FROM person');
  const last = counts[0].persons - WRITTEN_ABOUT;
  const among = async (least, most) => {
    const { rows } = await owner.query(
      `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM person) numbered
       WHERE n > $1 AND n <= $2 ORDER BY md5(id::text) LIMIT $3`,
      [least, most, HOW_MANY],
    );
    return rows.map(({ id }) => id);
  };
  const pages = await among(0, last - 2 * LONGEST_PAGE);
  const written = await among(last, last + WRITTEN_ABOUT);
  return pages.map((id, index) => ({
    id,
    cursor: encodeCursor('Person.id ASC', { valued: false, value: null, id }),
    from: new Date(Date.UTC(1950, 0, 1) + ((index * 7919) % DAYS) * DAY_MS).toISOString().slice(0, 10),
    contacted: written[index % written.length],
  }));
}
