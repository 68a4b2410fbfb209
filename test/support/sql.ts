import { Client, type QueryResultRow } from 'pg';

/** Runs one statement on a connection of its own and answers with its rows. */
export async function runSql<Row extends QueryResultRow = QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
