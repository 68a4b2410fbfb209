import { randomUUID } from 'node:crypto';
import { CAST, type CastName } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import type { TestDatabase } from '../../support/test-database';

/** A contact with somebody, as it may come into the store from anywhere. */
export async function contactWith({ ownerUrl }: TestDatabase, name: CastName, subject: string): Promise<void> {
  await runSql(
    ownerUrl,
    `INSERT INTO interaction (id, person_id, channel, direction, department, occurred_at, subject)
     VALUES ($1, $2, 'PHONE', 'INBOUND', 'SALES', now(), $3)`,
    [randomUUID(), CAST[name].id, subject],
  );
}

/** The timeline of Giulia Ferri, whom all departments see. */
export const GIULIA = `subscription Giulia { timelineChanged(personId: "${CAST.giulia.id}") { entry { title } } }`;

/** What a push of that shows. */
export const titled = (title: string): object => ({ data: { timelineChanged: { entry: { title } } } });
