import type { Sentence } from './sentence';

export type Severity = 'info' | 'warn' | 'error';

interface Entry {
  readonly status: number;
  readonly severity: Severity;
  /** What happened, and what to do. */
  readonly sentence: Sentence;
}

/** Every error a client can meet: the code is the contract, the sentence is for the reader. Mirrored in docs/errors.md. */
export const ERRORS = {
  NO_TOKEN: {
    status: 401,
    severity: 'info',
    sentence: {
      en: 'The request carries no access token. Send one as "Authorization: Bearer <token>".',
      it: 'La richiesta non contiene un token di accesso. Inviarlo come "Authorization: Bearer <token>".',
    },
  },
  INVALID_TOKEN: {
    status: 401,
    severity: 'warn',
    sentence: {
      en: 'The access token is not valid here, or no longer. Obtain a new one from the issuer.',
      it: 'Il token di accesso non è valido qui, o non lo è più. Richiederne uno nuovo a chi lo emette.',
    },
  },
  AUTHORIZATION_DETAILS_NOT_SUPPORTED: {
    status: 403,
    severity: 'warn',
    sentence: {
      en: 'The access token is limited by authorization_details, which this gateway does not read. Obtain one limited by purposes or scope.',
      it: 'Il token di accesso è limitato da authorization_details, che questo gateway non legge. Richiederne uno limitato da purposes o scope.',
    },
  },
  ISSUER_UNAVAILABLE: {
    status: 503,
    severity: 'error',
    sentence: {
      en: 'The issuer of access tokens does not answer, so no token can be checked. Try again in a little while.',
      it: 'Chi emette i token di accesso non risponde, quindi nessun token è verificabile. Riprovare tra poco.',
    },
  },
  PURPOSE_NOT_DECLARED: {
    status: 400,
    severity: 'info',
    sentence: {
      en: 'The request does not declare one purpose. Name one in the X-Purpose header; "detail" lists those that the token permits.',
      it: 'La richiesta non dichiara una sola finalità. Indicarne una nella testata X-Purpose; "detailIt" elenca quelle che il token permette.',
    },
  },
  PURPOSE_UNKNOWN: {
    status: 400,
    severity: 'info',
    sentence: {
      en: 'The declared purpose does not exist. Declare one that the token permits: see "detail".',
      it: 'La finalità dichiarata non esiste. Dichiararne una che il token permette: vedere "detailIt".',
    },
  },
  PURPOSE_NOT_PERMITTED: {
    status: 403,
    severity: 'warn',
    sentence: {
      en: 'The declared purpose is not permitted here. Declare one that is: see "detail".',
      it: 'La finalità dichiarata non è permessa qui. Dichiararne una permessa: vedere "detailIt".',
    },
  },
  NO_ROLE: {
    status: 403,
    severity: 'warn',
    sentence: {
      en: 'Your role may not do this. Ask whoever assigns roles if you need it for your work.',
      it: 'Il suo ruolo non permette questa operazione. Se serve al suo lavoro, chiederla a chi assegna i ruoli.',
    },
  },
  FOUR_EYES: {
    status: 403,
    severity: 'warn',
    sentence: {
      en: 'Somebody else has to approve what you planned; nothing was changed. Ask a colleague who may.',
      it: 'Ciò che ha pianificato deve essere approvato da qualcun altro; nulla è stato modificato. Chiederlo a chi può farlo.',
    },
  },
  NOT_FOUND: {
    status: 404,
    severity: 'info',
    sentence: {
      en: 'There is no such record for this purpose. Check the id, and the purpose you declared.',
      it: 'Per questa finalità non esiste un tale record. Controllare l’id e la finalità dichiarata.',
    },
  },
  INVALID_INPUT: {
    status: 400,
    severity: 'info',
    sentence: {
      en: 'A value in the request is not acceptable; nothing was changed. See "field" and "detail".',
      it: 'Un valore della richiesta non è accettabile; nulla è stato modificato. Vedere "field" e "detailIt".',
    },
  },
  INVALID_CURSOR: {
    status: 400,
    severity: 'info',
    sentence: {
      en: 'The cursor does not belong to this list and order. Start again from the first page.',
      it: 'Il cursore non appartiene a questa lista e a questo ordine. Ricominciare dalla prima pagina.',
    },
  },
  CONFLICT: {
    status: 409,
    severity: 'info',
    sentence: {
      en: 'The record was changed by somebody else in the meantime; nothing was changed. Read it again and repeat.',
      it: 'Il record è stato nel frattempo modificato da altri; nulla è stato modificato. Rileggerlo e ripetere.',
    },
  },
  ILLEGAL_STEP: {
    status: 409,
    severity: 'info',
    sentence: {
      en: 'This step is not possible from the present state; nothing was changed. See "detail" for the steps that are.',
      it: 'Questo passo non è possibile dallo stato attuale; nulla è stato modificato. In "detailIt" i passi possibili.',
    },
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    severity: 'info',
    sentence: {
      en: 'This idempotency key was used for another input or purpose. Use a new key for a new operation.',
      it: 'Questa chiave di idempotenza è già stata usata per un altro input o un’altra finalità. Usare una chiave nuova per un’operazione nuova.',
    },
  },
  INVALID_DOCUMENT: {
    status: 400,
    severity: 'info',
    sentence: {
      en: 'The GraphQL document is not valid for this schema. Check it against the published schema.',
      it: 'Il documento GraphQL non è valido per questo schema. Confrontarlo con lo schema pubblicato.',
    },
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    severity: 'info',
    sentence: {
      en: 'The graph does not take this method. Send a POST with the document in a JSON body, not in the address.',
      it: 'Il grafo non accetta questo metodo. Inviare una POST con il documento in un corpo JSON, non nell’indirizzo.',
    },
  },
  NO_SUCH_PATH: {
    status: 404,
    severity: 'info',
    sentence: {
      en: 'There is nothing at this path. The graph is at /graphql.',
      it: 'A questo percorso non c’è nulla. Il grafo è a /graphql.',
    },
  },
  TOO_EXPENSIVE: {
    status: 400,
    severity: 'warn',
    sentence: {
      en: 'The operation asks for more than the gateway allows at once. Ask for fewer levels or smaller pages.',
      it: 'L’operazione chiede più di quanto il gateway consenta in una volta. Chiedere meno livelli o pagine più piccole.',
    },
  },
  OPERATION_NOT_TRUSTED: {
    status: 400,
    severity: 'warn',
    sentence: {
      en: 'This gateway runs only published operations, each for the purposes it declares. Use one of those.',
      it: 'Questo gateway esegue solo operazioni pubblicate, ciascuna per le finalità che dichiara. Usare una di queste.',
    },
  },
  RATE_LIMITED: {
    status: 429,
    severity: 'warn',
    sentence: {
      en: 'Too many requests in a minute. Wait as many seconds as the Retry-After header says.',
      it: 'Troppe richieste in un minuto. Attendere i secondi indicati dalla testata Retry-After.',
    },
  },
  TOO_MANY_STREAMS: {
    status: 429,
    severity: 'warn',
    sentence: {
      en: 'You have as many streams open as one viewer may have here. Close one before you open another.',
      it: 'I flussi aperti sono già quanti qui se ne possono avere. Chiuderne uno prima di aprirne un altro.',
    },
  },
  STREAM_INTERRUPTED: {
    status: 503,
    severity: 'info',
    sentence: {
      en: 'The stream ends here, and changes may have been missed. Subscribe again, then read again what you watch.',
      it: 'Il flusso termina qui e qualche modifica può essere andata persa. Iscriversi di nuovo, poi rileggere ciò che si segue.',
    },
  },
  DEADLINE_EXCEEDED: {
    status: 503,
    severity: 'warn',
    sentence: {
      en: 'The operation took longer than the gateway allows and was broken off; nothing was released. Ask for less, or try again later.',
      it: 'L’operazione ha superato il tempo consentito dal gateway ed è stata interrotta; nulla è stato rilasciato. Chiedere meno o riprovare più tardi.',
    },
  },
  LOG_UNAVAILABLE: {
    status: 503,
    severity: 'error',
    sentence: {
      en: 'The access log cannot be written, so nothing is released. Try again in a little while.',
      it: 'Il registro degli accessi non è scrivibile, quindi nulla viene rilasciato. Riprovare tra poco.',
    },
  },
  POLICY_CHANGED: {
    status: 503,
    severity: 'error',
    sentence: {
      en: 'Another policy decides here now, so this gateway releases nothing. Send the request again; operators restart this gateway.',
      it: 'Ora decide un’altra policy, quindi questo gateway non rilascia nulla. Ripetere la richiesta; i gestori riavviino questo gateway.',
    },
  },
  STORE_UNAVAILABLE: {
    status: 503,
    severity: 'error',
    sentence: {
      en: 'The database does not answer. Try again in a little while.',
      it: 'La base di dati non risponde. Riprovare tra poco.',
    },
  },
  INTERNAL: {
    status: 500,
    severity: 'error',
    sentence: {
      en: 'The gateway failed and released nothing. Report the trace id to the operator.',
      it: 'Il gateway ha avuto un guasto e non ha rilasciato nulla. Comunicare il trace id al gestore.',
    },
  },
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof ERRORS;
