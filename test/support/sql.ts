import { Client, type QueryResultRow } from 'pg';

/** Runs one statement and answers with its rows. */
export type RunSql = <Row extends QueryResultRow = QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** Does work on a connection of its own: to open one takes longer than most statements. */
export async function withSql<Result>(url: string, work: (run: RunSql) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) => {
      return (await client.query<Row>(text, [...values])).rows;
    });
  } finally {
    await client.end();
  }
}

/** Runs one statement on a connection of its own and answers with its rows. */
export function runSql<Row extends QueryResultRow = QueryResultRow>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return withSql(url, (run) => run<Row>(text, values));
}
