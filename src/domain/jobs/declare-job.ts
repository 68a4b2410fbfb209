import type { z } from 'zod';
import { checkInput } from '../check-input';
import { declareMethod, type MutationWords } from '../declare-mutation';
import type { Repeatable } from '../write';
import { JobPayload } from './job.payload';
import { startJob, type JobWork } from './run-job';

/** A mutation that begins a job: one command over the rows that its input names. */
interface DeclaredJob<Schema extends z.ZodType<Repeatable>, Row extends { readonly id: string }>
  extends Omit<MutationWords, 'payload'>, Omit<JobWork<Row>, 'rows'> {
  readonly schema: Schema;
  /** What the command is given for each row. */
  readonly rows: (input: z.output<Schema>) => readonly Row[];
}

/** Declares, as a method of a resolver class, a mutation that begins a job and answers with its key. */
export function declareJob<Schema extends z.ZodType<Repeatable>, Row extends { readonly id: string }>(
  resolver: new () => object,
  name: string,
  { schema, rows, kind, command, ...words }: DeclaredJob<Schema, Row>,
): void {
  declareMethod(resolver, name, { ...words, payload: JobPayload }, async (given, context, info) =>
    startJob(context, info, given, { kind, command, rows: rows(checkInput(schema, given)) }),
  );
}
