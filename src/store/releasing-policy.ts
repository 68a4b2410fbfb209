/** Ends the stored version of a policy while decisions are made anew that were another policy's (see authorisation/rewrite-all-authorisation). */
export const INSTEAD_OF_ANOTHER = ' instead of another';

/**
 * An expression: the version of the policy by whose decisions data may be released, null where the store names none. While one takes the place of another
 * it is neither: a gateway that has run with the new one before would release by what the other decided.
 */
export const RELEASING_POLICY = `(SELECT CASE WHEN version LIKE '%${INSTEAD_OF_ANOTHER}' THEN 'neither' ELSE split_part(version, ' ', 1) END
  FROM authorisation_policy)`;
