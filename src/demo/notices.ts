import type { Language } from './names';
import type { NoticeRow } from './rows';

/** The company whose CRM the demo is. Invented, as all its partners are. */
export const CONTROLLER_ID = '00000000-0000-7000-8000-00000000c001';

export type NoticeName = 'customers' | 'prospects' | 'guardians' | 'collected-elsewhere';

const TEXTS: Readonly<Record<NoticeName, Readonly<Record<Language, string>>>> = {
  customers: {
    it: `Tramontana S.p.A. tratta i suoi dati per eseguire il contratto, gestire gli ordini e assisterla (art. 6(1)(b) GDPR), per adempiere
agli obblighi di legge (art. 6(1)(c)) e, nel suo legittimo interesse, per curare il rapporto con lei (art. 6(1)(f)). Marketing e
profilazione solo con il suo consenso, distinto per canale, revocabile in ogni momento con la stessa facilità con cui è stato
dato. Può chiedere accesso, rettifica, cancellazione, limitazione e portabilità, opporsi, e proporre reclamo al Garante per la
protezione dei dati personali. Contatto: privacy@tramontana.example.`,
    en: `Tramontana S.p.A. processes your data to perform the contract, handle your orders and assist you (Art. 6(1)(b) GDPR), to meet
legal obligations (Art. 6(1)(c)) and, in its legitimate interest, to look after its relationship with you (Art. 6(1)(f)).
Marketing and profiling only with your consent, channel by channel, as easily withdrawn as given. You may ask for access,
rectification, erasure, restriction and portability, object, and complain to the Garante per la protezione dei dati personali.
Contact: privacy@tramontana.example.`,
  },
  prospects: {
    it: `Tramontana S.p.A. tratta i dati che ci ha lasciato per rispondere alla sua richiesta (art. 6(1)(b) GDPR) e per i soli scopi
indicati al momento della raccolta. Per ricevere comunicazioni commerciali serve il suo consenso. Può opporsi in ogni momento:
privacy@tramontana.example.`,
    en: `Tramontana S.p.A. processes the data you left with us to answer your request (Art. 6(1)(b) GDPR) and only for the purposes named
when they were collected. Commercial messages need your consent. You may object at any time: privacy@tramontana.example.`,
  },
  guardians: {
    it: `Per chi ha meno di 14 anni il consenso ai servizi online è prestato da chi esercita la responsabilità genitoriale (art. 8 GDPR,
art. 2-quinquies del Codice). I dati dei bambini servono solo al concorso e alle comunicazioni che il genitore ha accettato.`,
    en: `For anybody under 14 consent to online services is given by the holder of parental responsibility (Art. 8 GDPR, Art. 2-quinquies
of the Italian Code). Children's data serve only the contest and the messages that the parent agreed to.`,
  },
  'collected-elsewhere': {
    it: `Abbiamo ricevuto i suoi dati da altri: la fonte è indicata in questa comunicazione (art. 14 GDPR). Li tratteremo solo per gli
scopi per cui furono raccolti; può opporsi subito, gratuitamente, a privacy@tramontana.example.`,
    en: `We received your data from somebody else: the source is named in this message (Art. 14 GDPR). We process them only for the
purposes they were collected for; you may object at once and free of charge at privacy@tramontana.example.`,
  },
};

/** First day of each version: the second one added the consent lines by channel. */
const VERSIONS = [
  { version: 1, publishedAt: '2018-05-25T00:00:00.000Z' },
  { version: 2, publishedAt: '2024-01-15T00:00:00.000Z' },
] as const;

const NAMES = Object.keys(TEXTS) as readonly NoticeName[];

function noticeId(name: NoticeName, version: number, language: Language): string {
  const number = NAMES.indexOf(name) * 10 + version * 2 + (language === 'it' ? 0 : 1);
  return `00000000-0000-7000-8000-00000000d${String(number).padStart(3, '0')}`;
}

function noticeText(name: NoticeName, version: number, language: Language): string {
  const text = TEXTS[name][language].replaceAll('\n', ' ');
  return version === 1 ? text.replace(', distinto per canale', '').replace(', channel by channel', '') : text;
}

export const NOTICES: readonly NoticeRow[] = NAMES.flatMap((name) =>
  VERSIONS.flatMap(({ version, publishedAt }) =>
    (['it', 'en'] as const).map((language) => ({
      id: noticeId(name, version, language),
      name,
      version,
      language,
      text: noticeText(name, version, language),
      controller_id: CONTROLLER_ID,
      published_at: publishedAt,
    })),
  ),
);

/** The id of the notice in the version that was published at an instant (RFC 3339 text). */
export function noticeAt(name: NoticeName, language: Language, at: string): string {
  return noticeId(name, at < VERSIONS[1].publishedAt ? 1 : 2, language);
}
