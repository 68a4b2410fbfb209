import { Field, InputType, ObjectType } from 'type-graphql';
import { PersonalData } from '../../vocabulary/classification';

/** A postal address, stored as one JSON value on its person and released key by key. */
@ObjectType({ simpleResolvers: true, description: 'A postal address.' })
@InputType('PostalAddressInput', { description: 'A postal address.' })
export class PostalAddress {
  @Field(() => String, { nullable: true, description: 'Street and house number.' })
  @PersonalData('PhysicalAddress')
  street!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code (CAP in Italy).' })
  @PersonalData('PhysicalAddress')
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  @PersonalData('PhysicalAddress')
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Province or county, as its usual abbreviation: MI, RM.' })
  @PersonalData('PhysicalAddress')
  province!: string | null;

  @Field(() => String, { nullable: true, description: 'Country, as ISO 3166-1 alpha-2: IT.' })
  @PersonalData('PhysicalAddress')
  country!: string | null;
}
