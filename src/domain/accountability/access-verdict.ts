import { Field, ObjectType } from 'type-graphql';
import { NotPersonal } from '../../vocabulary/classification';
import type { Reason } from '../../vocabulary/reasons';

const EVIDENCE = 'evidence for the auditor, who alone opens this type; it holds no value';

@ObjectType({ simpleResolvers: true, description: 'A field that was withheld, and why.' })
export class WithheldField {
  @Field(() => String, { description: 'The field: `Person.phone`.' })
  @NotPersonal(EVIDENCE)
  field!: string;

  @Field(() => String, { description: 'Why it was withheld: `CONSENT_WITHDRAWN`.' })
  @NotPersonal(EVIDENCE)
  reason!: Reason;
}

/** Part of an access event: it follows from the stored decisions to which the event refers. */
@ObjectType({
  simpleResolvers: true,
  description: 'What some persons of one operation had in common: which fields were released, which withheld and why.',
})
export class AccessVerdict {
  @Field(() => [String], { description: 'Pseudonyms of the persons.' })
  @NotPersonal('a keyed pseudonym, for the auditor, who alone opens this type')
  persons!: string[];

  @Field(() => [String], { description: 'Fields that were released: `Person.email`.' })
  @NotPersonal(EVIDENCE)
  released!: string[];

  @Field(() => [WithheldField], { description: 'Fields that were withheld, each with its reason.' })
  @NotPersonal(EVIDENCE)
  withheld!: WithheldField[];

  @Field(() => [String], {
    description:
      'What the standing of each person rests on, in the order of `persons`: each ground with its record and, of a consent, its version, joined ' +
      'by `;` (`CONSENT_EMAIL:consent/<id>@2;CONTRACT:contract/<id>`). Which field takes which ground stands in the policy. Of an explanation, the standing ' +
      'that was explained.',
  })
  @NotPersonal(EVIDENCE)
  basis!: string[];
}
