import { InvalidArgumentError } from 'commander';
import { isPurpose, PURPOSES, type Purpose } from '../vocabulary/purposes';

/** For an option that names a purpose and may be repeated. */
export function addPurpose(name: string, before: readonly Purpose[] = []): readonly Purpose[] {
  if (!isPurpose(name)) throw new InvalidArgumentError(`Purposes are ${PURPOSES.join(', ')}.`);
  return [...before, name];
}
