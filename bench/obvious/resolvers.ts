import { randomUUID } from 'node:crypto';
import { GraphQLDate } from 'graphql-scalars';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from './context';
import { Interaction, Person } from './entities';
import { acceptedFor } from './rules';

@ObjectType()
class PersonConnection {
  @Field(() => [Person])
  readonly nodes: Person[];

  constructor(nodes: Person[]) {
    this.nodes = nodes;
  }
}

@ObjectType()
class InteractionConnection {
  @Field(() => [Interaction])
  readonly nodes: Interaction[];

  constructor(nodes: Interaction[]) {
    this.nodes = nodes;
  }
}

@InputType()
class DateFilter {
  @Field(() => GraphQLDate, { nullable: true })
  gte?: Date;
}

@InputType()
class PersonFilter {
  @Field(() => DateFilter, { nullable: true })
  birthDate?: DateFilter;
}

enum PersonOrderField {
  id = 'id',
  birthDate = 'birthDate',
}
registerEnumType(PersonOrderField, { name: 'PersonOrderField' });

@InputType()
class PersonOrder {
  @Field(() => PersonOrderField)
  field!: PersonOrderField;
}

@InputType()
class LogInteractionInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  channel!: string;

  @Field(() => String)
  direction!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String, { nullable: true })
  summary?: string;
}

@ObjectType()
class LogInteractionPayload {
  @Field(() => Interaction, { nullable: true })
  readonly interaction: Interaction | null;

  constructor(interaction: Interaction | null) {
    this.interaction = interaction;
  }
}

/** Persons with at least one consent to the purpose; of these, where `kinds` are named, those who gave one of them. */
function consenting({ dataSource, purpose }: Context, kinds?: readonly string[]): SelectQueryBuilder<Person> {
  const given = 'SELECT 1 FROM peers.consent c WHERE c.person_id = person.id AND c.purpose = :purpose';
  return dataSource
    .getRepository(Person)
    .createQueryBuilder('person')
    .where(`EXISTS (${given}${kinds === undefined ? '' : ' AND c.kind IN (:...kinds)'})`, { purpose, kinds });
}

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection)
  async people(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('filter', () => PersonFilter, { nullable: true }) filter?: PersonFilter,
    @Arg('orderBy', () => PersonOrder, { nullable: true }) orderBy?: PersonOrder,
  ): Promise<PersonConnection> {
    const from = filter?.birthDate?.gte;
    // Who filters by a birth date learns it of whoever is found: only of those who consented to that.
    const query = from === undefined ? consenting(context) : consenting(context, acceptedFor(context.purpose, 'BirthDate'));
    if (from !== undefined) query.andWhere('person.birthDate >= :from', { from: from.toISOString().slice(0, 10) });
    if (after !== undefined) {
      const [, , , id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as string[];
      query.andWhere('person.id > :id', { id });
    }
    if (orderBy?.field === PersonOrderField.birthDate) query.orderBy('person.birthDate').addOrderBy('person.id');
    else query.orderBy('person.id');
    const nodes = await query.take(first).getMany();
    for (const { id } of nodes) context.concerned.add(id);
    return new PersonConnection(nodes);
  }

  @Query(() => Person, { nullable: true })
  async person(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Person | null> {
    const person = await consenting(context).andWhere('person.id = :id', { id }).getOne();
    if (person !== null) context.concerned.add(id);
    return person;
  }

  @FieldResolver(() => InteractionConnection, { nullable: true })
  async interactions(
    @Root() person: Person,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
  ): Promise<InteractionConnection> {
    return new InteractionConnection((await context.interactions.load(person.id)).slice(0, first));
  }

  @Mutation(() => LogInteractionPayload, { nullable: true })
  async logInteraction(
    @Ctx() context: Context,
    @Arg('input', () => LogInteractionInput) input: LogInteractionInput,
  ): Promise<LogInteractionPayload> {
    const person = await consenting(context, acceptedFor(context.purpose, 'Communication'))
      .andWhere('person.id = :id', { id: input.personId })
      .getOne();
    if (person === null) throw new Error('NOT_FOUND');
    context.concerned.add(person.id);
    const repository = context.dataSource.getRepository(Interaction);
    const { personId, channel, direction, subject, summary = null } = input;
    const kept = { id: randomUUID(), personId, channel, direction, department: 'MARKETING', subject, summary, occurredAt: new Date() };
    return new LogInteractionPayload(await repository.save(repository.create(kept)));
  }
}
