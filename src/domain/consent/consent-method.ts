import { graphqlEnum } from '../../vocabulary/graphql-enums';

/** How a consent was expressed; the list of the column `consent_event.method`. */
export const CONSENT_METHODS = ['WEB_FORM', 'PAPER_FORM', 'PHONE_CALL', 'E_MAIL', 'IN_PERSON', 'IMPORT'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

const MEANING: Readonly<Record<ConsentMethod, string>> = {
  WEB_FORM: 'A form on a web page.',
  PAPER_FORM: 'A form on paper.',
  PHONE_CALL: 'Said in a telephone call.',
  E_MAIL: 'Written in an e-mail.',
  IN_PERSON: 'Said face to face.',
  IMPORT: 'Taken over from another system, which has the proof.',
};

export const ConsentMethodEnum = graphqlEnum('ConsentMethod', 'How a consent was expressed.', CONSENT_METHODS, (method) => MEANING[method]);
