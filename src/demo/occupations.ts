import type { Language } from './names';
import { words } from './words';

/** Jobs, in words that fit both sexes. */
export const JOBS: Readonly<Record<Language, readonly string[]>> = {
  it: words(`
    Insegnante, Commercialista, Responsabile acquisti, Carpentiere, Farmacista, Geometra, Contabile, Fisioterapista, Autista
    Responsabile IT, Architetto, Responsabile di negozio, Titolare di bar, Analista software, Assistente sociale, Dipendente comunale
    Elettricista, Responsabile di stabilimento, Consulente del lavoro, In pensione, Giornalista, Agente immobiliare, Dentista, Chef
    Insegnante di sostegno`),
  en: words(`
    Teacher, Accountant, Purchasing manager, Builder, Pharmacist, Surveyor, Physiotherapist, Driver, IT manager, Architect
    Sales assistant, Café owner, Software analyst, Vet, Civil servant, Electrician, Plant manager, Retired, Journalist, Estate agent`),
};

/** Positions held in an account. */
export const TITLES: Readonly<Record<Language, readonly string[]>> = {
  it: words(`
    Responsabile generale, Responsabile acquisti, Responsabile commerciale, Responsabile IT, Responsabile amministrativo
    Responsabile tecnico, Responsabile qualità, Responsabile logistica, Titolare, Assistente di direzione, Responsabile del personale
    Facility manager`),
  en: words(`
    Managing director, Head of purchasing, Sales director, IT manager, Finance manager, Technical director, Quality manager
    Logistics manager, Owner, Executive assistant, HR manager, Facility manager`),
};

export const INTERESTS: Readonly<Record<Language, readonly string[]>> = {
  it: words(`
    cucina, calcio, trekking, cinema, fotografia, giardinaggio, ciclismo, musica dal vivo, lettura, videogiochi, domotica, sci
    risparmio energetico, viaggi, fai da te, vino, yoga, auto elettriche`),
  en: words(`
    cooking, football, hiking, cinema, photography, gardening, cycling, live music, reading, video games, home automation, skiing
    saving energy, travel, DIY, wine, yoga, electric cars`),
};

/** Brackets of yearly income, in thousands of euro, each with how common it is. */
export const INCOME_BRACKETS = [
  ['0-15', 20],
  ['15-28', 35],
  ['28-50', 28],
  ['50-75', 10],
  ['75-100', 4],
  ['100+', 3],
] as const;
