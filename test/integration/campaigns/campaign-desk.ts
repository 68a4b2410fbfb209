import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { PERSONAS } from '../../../src/demo/cast';
import type { AppParts } from '../../../src/app';
import type { OutgoingMessage, Transport } from '../../../src/sending/transport';
import type { GraphQLFault } from '../../support/graphql-client';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

/** A transport that keeps what it is given; `before` is awaited ahead of each message, to stop the world in the middle. */
export interface Recorder {
  readonly transport: Transport;
  readonly messages: OutgoingMessage[];
  before: (message: OutgoingMessage) => Promise<void>;
}

export function recorder(recipient: string | null = 'mail.example'): Recorder {
  const messages: OutgoingMessage[] = [];
  const made: Recorder = {
    messages,
    before: () => Promise.resolve(),
    transport: {
      channels: new Set(['EMAIL', 'PHONE', 'POSTAL'] as const),
      recipient,
      send: async (message) => {
        await made.before(message);
        messages.push(message);
      },
      close: () => Promise.resolve(),
    },
  };
  return made;
}

interface Step {
  readonly version: number;
  readonly state: string;
}

export interface Stepped {
  readonly campaign: Step | null;
  readonly errors: readonly GraphQLFault[];
}

/** A member of the staff with marketing's role: Marco plans, Sara approves. */
export type Colleague = 'marco' | 'sara' | 'sara for marco';
const [MARCO, SARA] = [PERSONAS.marketing.subject, PERSONAS.sales.subject];
const CLAIMS: Readonly<Record<Colleague, object>> = {
  marco: { sub: MARCO },
  sara: { sub: SARA },
  'sara for marco': { sub: MARCO, act: { sub: SARA } },
};

export interface CampaignDesk {
  readonly gateway: TestGateway;
  readonly sent: Recorder;
  sql<Row extends Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  ask<Data = Record<string, unknown>>(
    document: string | TypedDocumentNode<Data>,
    variables?: Record<string, unknown>,
  ): Promise<{ readonly data: Data | null; readonly errors: readonly GraphQLFault[] }>;
  /** Takes a step of a campaign as it stands now. */
  step(name: string, id: string, input?: object, who?: Colleague): Promise<Stepped>;
  /** Makes a campaign; its id. */
  draft(input?: object): Promise<string>;
  /** Makes everybody of a query of ids a member, as an import would, seen or not. */
  fill(id: string, query?: string): Promise<void>;
  /** Drafts, fills, plans and approves a campaign; its id. */
  approved(input?: object, query?: string): Promise<string>;
  /** Waits until a campaign is in a state. */
  until(id: string, state: string): Promise<void>;
  close(): Promise<void>;
}

export const TEXTS = { subjectTemplate: 'Novità per {{givenName|Lei}}', bodyTemplate: 'Buongiorno {{givenName}}, ecco le novità.' };

export async function openCampaignDesk(parts: AppParts = {}, options: Parameters<typeof startTestGateway>[0] = {}): Promise<CampaignDesk> {
  const sent = recorder();
  const gateway = await startTestGateway({ ...options, parts: { transports: [sent.transport], ...parts } });
  const sql: CampaignDesk['sql'] = (text, values) => runSql(gateway.database.ownerUrl, text, values);
  const tokens = Object.fromEntries(
    await Promise.all(
      Object.entries(CLAIMS).map(async ([who, claims]) => [who, await gateway.tokenFor('marketing', { ...claims }, 3600)] as const),
    ),
  ) as Record<Colleague, string>;
  const ask = async <Data>(document: string | TypedDocumentNode<Data>, variables: Record<string, unknown> = {}, who: Colleague = 'marco') =>
    gateway.graphql<Data>(document, { token: tokens[who], purpose: 'DirectMarketing', variables });
  const step: CampaignDesk['step'] = async (name, id, input = {}, who = 'marco') => {
    const [row] = await sql<{ version: number }>('SELECT version FROM campaign WHERE id = $1', [id]);
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await ask<Record<string, { campaign: Step | null } | null>>(
      `mutation Step($input: ${type}!) { ${name}(input: $input) { id campaign { version state } } }`,
      { input: { id, expectedVersion: row?.version ?? 1, ...input } },
      who,
    );
    return { campaign: data?.[name]?.campaign ?? null, errors };
  };
  const draft: CampaignDesk['draft'] = async (input = {}) => {
    const { data, errors } = await ask<{ draftCampaign: { id: string } | null }>(
      'mutation Draft($input: DraftCampaignInput!) { draftCampaign(input: $input) { id } }',
      { input: { name: 'Prova', channel: 'EMAIL', ...TEXTS, ...input } },
    );
    if (data?.draftCampaign == null) throw new Error(JSON.stringify(errors));
    return data.draftCampaign.id;
  };
  const fill: CampaignDesk['fill'] = async (id, query = 'SELECT id FROM person') => {
    await sql(
      `INSERT INTO campaign_member (id, campaign_id, person_id) SELECT gen_random_uuid(), $1, chosen.id FROM (${query}) AS chosen`,
      [id],
    );
  };
  return {
    gateway,
    sent,
    sql,
    ask,
    step,
    draft,
    fill,
    async approved(input, query) {
      const id = await draft(input);
      await fill(id, query);
      const planned = await step('planCampaign', id, { plannedFor: '2027-01-07T08:00:00Z' });
      const approved = await step('approveCampaign', id, {}, 'sara');
      if (approved.campaign?.state !== 'APPROVED') throw new Error(JSON.stringify([planned, approved]));
      return id;
    },
    async until(id, state) {
      for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
        const [row] = await sql<{ state: string }>('SELECT state FROM campaign WHERE id = $1', [id]);
        if (row?.state === state) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`the campaign did not become ${state}`);
    },
    close: () => gateway.close(),
  };
}

/** Everybody whom marketing may write to, without the law asked again: only to have some messages. */
export const READY = `SELECT p.id FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
  AND a.valid_from <= now() AND a.valid_to > now() AND (a.grounds & 320) <> 0 WHERE p.email IS NOT NULL ORDER BY p.id LIMIT 40`;

/** Holds the transport at its `count`-th message; `reached` resolves there, `release` lets it go on. */
export function holdAt(sent: Recorder, count: number): { reached: Promise<void>; release: () => void } {
  let [reach, release] = [(): void => undefined, (): void => undefined];
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  let seen = 0;
  sent.before = async () => {
    seen += 1;
    if (seen < count) return;
    reach();
    await released;
  };
  return { reached, release };
}

/** How many members of a campaign are in each state. */
export const statesOf = async (desk: CampaignDesk, id: string): Promise<Record<string, number>> => {
  const rows = await desk.sql<{ state: string; count: string }>(
    'SELECT state, count(*) FROM campaign_member WHERE campaign_id = $1 GROUP BY state',
    [id],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
};
