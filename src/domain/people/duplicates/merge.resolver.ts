import { Resolver } from 'type-graphql';
import { declareMutation } from '../../declare-mutation';
import { dismissDuplicate, mergePersons, undoMerge } from './merge.commands';
import {
  DismissDuplicateInput,
  dismissDuplicateSchema,
  MergePersonsInput,
  mergePersonsSchema,
  UndoMergeInput,
  undoMergeSchema,
} from './merge.input';
import { DismissDuplicatePayload, MergePayload } from './merge.payload';

/** What is done with two persons who may be one. */
@Resolver()
export class MergeResolver {}

declareMutation(MergeResolver, 'mergePersons', {
  payload: MergePayload,
  operation: 'Combination',
  description:
    'Makes one person of two. Whatever either of them withdrew, refused, objected to or had restricted holds for the one; undoMerge takes it back. Refused to whomever one of the two would show more than it does now, and where the two have no name, address or number in common: ask the data protection officer.',
  input: MergePersonsInput,
  says: 'Whom, and whom to keep.',
  schema: mergePersonsSchema,
  command: (transaction, input, access, { services }) => mergePersons(transaction, input, { access, records: services.records }),
});
declareMutation(MergeResolver, 'undoMerge', {
  payload: MergePayload,
  operation: 'Alteration',
  description:
    'Makes two persons of one again. The rows that were merged go back with every verdict, and with what has come to them since; what else came to the kept person stays there, what was forbidden since holds for both. Refused to whomever one of the two would show more than now.',
  input: UndoMergeInput,
  says: 'Which merge.',
  schema: undoMergeSchema,
  command: (transaction, input, access, { services }) => undoMerge(transaction, input, { access, records: services.records }),
});
declareMutation(MergeResolver, 'dismissDuplicate', {
  payload: DismissDuplicatePayload,
  operation: 'Alteration',
  description: 'Takes a likely duplicate out of the queue: they are two persons.',
  input: DismissDuplicateInput,
  says: 'Which one.',
  schema: dismissDuplicateSchema,
  command: dismissDuplicate,
});
