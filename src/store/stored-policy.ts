/** The policy of the store's decisions, as `authorisation_policy` names it. */
export interface StoredPolicy {
  readonly version: string;
  /** While decisions are made anew the last person about whom that was done; null once all are. */
  readonly last: string | null;
  /** Whether another policy decided about those who follow. */
  readonly insteadOfAnother: boolean;
}

const INSTEAD = ' instead of another';
const UNDER_WAY = new RegExp(` up to (?<last>[0-9a-f-]{36})(?<instead>${INSTEAD})?$`);

/** Reads `<version>` or `<version> up to <person id>`, with `instead of another` where another policy decided before. */
export function readStoredPolicy(text: string): StoredPolicy {
  const { last = null, instead } = UNDER_WAY.exec(text)?.groups ?? {};
  return { version: text.replace(UNDER_WAY, ''), last, insteadOfAnother: instead !== undefined };
}

/** The same, as it is stored. */
export function storedPolicyText({ version, last, insteadOfAnother }: StoredPolicy): string {
  return last === null ? version : `${version} up to ${last}${insteadOfAnother ? INSTEAD : ''}`;
}

/**
 * An expression: the version of the policy by whose decisions data may be released, null where the store names none. While one takes the place of another
 * it is neither: a gateway that has run with the new one before would release by what the other decided.
 */
export const RELEASING_POLICY = `(SELECT CASE WHEN version LIKE '%${INSTEAD}' THEN 'neither' ELSE split_part(version, ' ', 1) END
  FROM authorisation_policy)`;
