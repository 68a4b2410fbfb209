import fastify from 'fastify';
import pino from 'pino';
import { addUnsubscribe } from '../../../src/http/unsubscribe';

const TOKEN = 'x'.repeat(43);

describe('the way out of messages', () => {
  it('says in both languages what ends: at the address, and by every way where nobody had consented', async () => {
    const app = fastify();
    addUnsubscribe(app, () => Promise.resolve(true), pino({ level: 'silent' }));
    const [asked, done] = [
      await app.inject({ method: 'GET', url: `/unsubscribe/${TOKEN}` }),
      await app.inject({ method: 'POST', url: `/unsubscribe/${TOKEN}` }),
    ];
    for (const { body } of [asked, done])
      expect(body).toMatch(
        /a questo recapito.*senza un suo consenso.*stessa finalità.*at this address or number.*without your consent.*same purpose/s,
      );
    expect(done.body).toMatch(/finché non vi acconsente di nuovo.*until you agree to them anew/s);
    await app.close();
  });
});

describe('the way out of messages while the database is away', () => {
  it('says in both languages what to do and when, and neither that it is done nor what went wrong', async () => {
    const lines: string[] = [];
    const app = fastify();
    const away = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), {
      code: 'ECONNREFUSED',
      parameters: ['giulia@example.com'],
    });
    addUnsubscribe(app, () => Promise.reject(away), pino({}, { write: (line: string) => lines.push(line) }));
    const { statusCode, headers, body } = await app.inject({ method: 'POST', url: `/unsubscribe/${TOKEN}` });
    expect([statusCode, headers['retry-after']]).toEqual([503, '120']);
    expect(body).toMatch(/Riprovi tra qualche minuto.*Try again in a few minutes/s);
    expect(body).not.toMatch(/ECONNREFUSED|Fatto|Done/);
    expect(lines.join('')).toContain('STORE_UNAVAILABLE');
    expect(lines.join('')).not.toMatch(/giulia|xxxx/);
    await app.close();
  });
});
