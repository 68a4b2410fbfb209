import { InvalidArgumentError } from 'commander';
import { isPurpose, PURPOSES, type Purpose } from '../vocabulary/purposes';

/** For an option that names a purpose. */
export function purposeNamed(name: string): Purpose {
  if (!isPurpose(name)) throw new InvalidArgumentError(`Purposes are ${PURPOSES.join(', ')}.`);
  return name;
}

/** For an option that names a purpose and may be repeated. */
export function addPurpose(name: string, before: readonly Purpose[] = []): readonly Purpose[] {
  return [...before, purposeNamed(name)];
}
