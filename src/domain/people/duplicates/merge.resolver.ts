import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../../check-input';
import type { GatewayContext } from '../../context';
import { write } from '../../write';
import { dismissDuplicate, mergePersons, undoMerge, type Merging } from './merge.commands';
import {
  DismissDuplicateInput,
  dismissDuplicateSchema,
  MergePersonsInput,
  mergePersonsSchema,
  UndoMergeInput,
  undoMergeSchema,
} from './merge.input';
import { DismissDuplicatePayload, MergePersonsPayload, UndoMergePayload } from './merge.payload';

function mergingOf({ access, services: { records } }: GatewayContext): Merging {
  return { access, records };
}

@Resolver()
export class MergeResolver {
  @Mutation(() => MergePersonsPayload, {
    nullable: true,
    description:
      'Makes one person of two. Whatever either of them withdrew, refused, objected to or had restricted holds for the one; undoMerge takes it back.',
  })
  mergePersons(
    @Arg('input', () => MergePersonsInput, { description: 'Whom, and whom to keep.' }) input: MergePersonsInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(mergePersonsSchema, input);
    return write(context, info, 'Combination', input, (transaction) => mergePersons(transaction, checked, mergingOf(context)));
  }

  @Mutation(() => UndoMergePayload, {
    nullable: true,
    description:
      'Makes two persons of one again. The rows that were merged go back with every verdict; what came to the kept person since stays there.',
  })
  undoMerge(
    @Arg('input', () => UndoMergeInput, { description: 'Which merge.' }) input: UndoMergeInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(undoMergeSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => undoMerge(transaction, checked, mergingOf(context)));
  }

  @Mutation(() => DismissDuplicatePayload, {
    nullable: true,
    description: 'Takes a likely duplicate out of the queue: they are two persons.',
  })
  dismissDuplicate(
    @Arg('input', () => DismissDuplicateInput, { description: 'Which one.' }) input: DismissDuplicateInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(dismissDuplicateSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => dismissDuplicate(transaction, checked));
  }
}
