import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { Consent, Interaction } from './entities';

/** What one request works with. */
export interface Context {
  readonly dataSource: DataSource;
  readonly viewer: string;
  readonly purpose: string;
  /** Kinds of consent that a person gave to the purpose, by the person's id. */
  readonly consents: DataLoader<string, ReadonlySet<string>>;
  /** Contacts with a person, newest first. */
  readonly interactions: DataLoader<string, Interaction[]>;
  /** Ids of the persons of whom the request read or wrote something. */
  readonly concerned: Set<string>;
}

/** The loaders and the list of one request. */
export function contextOf(dataSource: DataSource, viewer: string, purpose: string): Context {
  return {
    dataSource,
    viewer,
    purpose,
    consents: new DataLoader(async (personIds) => {
      const consents = await dataSource.getRepository(Consent).find({ where: { personId: In([...personIds]), purpose } });
      const kinds = new Map<string, Set<string>>();
      for (const { personId, kind } of consents) kinds.set(personId, (kinds.get(personId) ?? new Set()).add(kind));
      return personIds.map((id) => kinds.get(id) ?? new Set());
    }),
    interactions: new DataLoader(async (personIds) => {
      const interactions = await dataSource
        .getRepository(Interaction)
        .find({ where: { personId: In([...personIds]) }, order: { occurredAt: 'DESC', id: 'DESC' } });
      const byPerson = new Map<string, Interaction[]>();
      for (const each of interactions) byPerson.set(each.personId, [...(byPerson.get(each.personId) ?? []), each]);
      return personIds.map((id) => byPerson.get(id) ?? []);
    }),
    concerned: new Set(),
  };
}
