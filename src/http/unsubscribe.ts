import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { traceIdOf } from '../authentication/trace-id';
import { asLecitoError, reportError } from '../gateway/format-error';

/** Ends messages like the one of the token; false where the token is not one of ours. */
export type Unsubscribe = (token: string) => Promise<boolean>;

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
/** RFC 8058: `List-Unsubscribe=One-Click`, in any wrapping. */
const BODY_BYTES = 4_096;
const TOKEN = /^[\w-]{43}$/;

/** Nothing but this page and its own form. */
const POLICY = "default-src 'none'; form-action 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

const page = (content: string): string => `<!doctype html>
<html lang="it">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Lecito</title>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem } button { font: inherit; padding: .5rem 1rem }</style>
${content}
</html>
`;

// What ends is told for both grounds: the page knows neither the message nor its ground, so that it answers alike whatever the token.
const ASK =
  page(`<p>Non vuole più ricevere messaggi delle nostre campagne a questo recapito? Se quello ricevuto le è stato mandato senza un suo consenso,
finiscono, per la stessa finalità, anche quelli per ogni altra via.</p>
<p lang="en">Do you want no more messages of our campaigns at this address or number? If the one you received was sent without your consent,
those by every other way end as well, for the same purpose.</p>
<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>Annulla l’iscrizione · <span lang="en">Unsubscribe</span></button></form>`);

const DONE = page(`<p>Fatto: a questo recapito non riceverà più messaggi delle nostre campagne, finché non vi acconsente di nuovo.
Se quello ricevuto le è stato mandato senza un suo consenso, per la stessa finalità non ne riceverà più nemmeno per altre vie.</p>
<p lang="en">Done: you will receive no more messages of our campaigns at this address or number, until you agree to them anew.
If the one you received was sent without your consent, you will receive none by any other way either, for the same purpose.</p>`);

const UNKNOWN = page(`<p>Questo collegamento non è valido. Lo copi per intero dal messaggio.</p>
<p lang="en">This link is not valid. Copy all of it from the message.</p>`);

const LATER =
  page(`<p><strong>La richiesta non è ancora registrata.</strong> Riprovi tra qualche minuto con lo stesso collegamento, che resta valido.
Se non riesce, lo scriva a chi le ha mandato il messaggio: vale allo stesso modo.</p>
<p lang="en"><strong>Your request is not recorded yet.</strong> Try again in a few minutes with the same link, which stays valid.
If it still fails, write to whoever sent you the message: that counts just as much.</p>`);
const LATER_SECONDS = 120;

function show(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply.status(status).header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(html);
}

/**
 * The way out of messages, at /unsubscribe/<token>: POST ends them at once (RFC 8058), for whoever clicks in a mail program or on the page;
 * GET only asks, since programs that scan mail open every link. GET answers alike whatever the token. What could not be recorded, with its
 * event, is 503 with `Retry-After`: nobody is told that it is done, and nothing is done by halves.
 */
export function addUnsubscribe(app: FastifyInstance, unsubscribe: Unsubscribe | null, log: Logger): void {
  if (unsubscribe === null) return;
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser(FORMS, { parseAs: 'string', bodyLimit: BODY_BYTES }, (_request, _body, parsed) => {
      parsed(null, null);
    });
    scope.get('/unsubscribe/:token', (_request, reply) => show(reply, 200, ASK));
    scope.post<{ Params: { token: string } }>('/unsubscribe/:token', async ({ params, raw }, reply) => {
      const ended = !TOKEN.test(params.token)
        ? false
        : await unsubscribe(params.token).catch((error: unknown) => {
            reportError(log, asLecitoError(error), traceIdOf(raw.rawHeaders));
            return null;
          });
      if (ended === null) return show(reply.header('retry-after', LATER_SECONDS), 503, LATER);
      return ended ? show(reply, 200, DONE) : show(reply, 404, UNKNOWN);
    });
    done();
  });
}
