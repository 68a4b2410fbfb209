import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idempotencyKey, key, line, NOT_NEGATIVE, says } from '../check-input';
import { RepeatableInput } from '../repeatable.input';

@InputType({ description: 'A file that belongs to one note, case or ticket. The file itself never enters: it lies elsewhere already.' })
export class AttachFileInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'The note, about a person and of your department, that it belongs to.' })
  noteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The case, of your team, that it belongs to.' })
  caseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ticket, of your team, that it belongs to.' })
  ticketId?: string | null;

  @Field(() => String, { description: 'Name of the file, without a folder.' })
  fileName!: string;

  @Field(() => String, { description: 'What it is, as RFC 6838 without parameters: application/pdf.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of its contents, 64 hex digits.' })
  sha256!: string;

  @Field(() => String, {
    description:
      'Where it lies: https, s3 or gs, then host and path. No user, query or fragment, since a signed link would let in whoever reads it.',
  })
  location!: string;
}

// The order marks of Unicode would let the name of a program end like that of a photo.
const NAME_OF_A_FILE = /^[^/\\\p{Bidi_Control}]+$/u;
// RFC 6838, section 4.2.
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
// RFC 3986 without userinfo, query and fragment, which is where credentials stand.
const LOCATION = /^(https|s3|gs):\/\/[\w.-]+(:\d{1,5})?\/([\w.~!$&'()*+,;=:@/-]|%[\dA-Fa-f]{2})+$/;

const shape = z.object({
  noteId: key.nullish(),
  caseId: key.nullish(),
  ticketId: key.nullish(),
  fileName: line(255).refine(
    (value) => NAME_OF_A_FILE.test(value),
    says({
      en: 'No folders, no marks that turn the direction of writing.',
      it: 'Nessuna cartella, nessun segno che inverte la direzione di scrittura.',
    }),
  ),
  mediaType: z
    .string()
    .toLowerCase()
    .refine(
      (value) => MEDIA_TYPE.test(value),
      says({ en: 'A type and a subtype, as RFC 6838.', it: 'Un tipo e un sottotipo, come da RFC 6838.' }),
    ),
  bytes: z.int().refine((value) => value >= 0, says(NOT_NEGATIVE)),
  sha256: z
    .string()
    .toLowerCase()
    .refine((value) => /^[0-9a-f]{64}$/.test(value), says({ en: '64 hex digits.', it: '64 cifre esadecimali.' })),
  location: line(2000).refine(
    (value) => LOCATION.test(value) && URL.canParse(value),
    says({
      en: 'An absolute URI of https, s3 or gs, with host and path, without user, query and fragment.',
      it: 'Un URI assoluto https, s3 o gs, con host e percorso, senza utente, query e frammento.',
    }),
  ),
  idempotencyKey,
});

export const attachFileSchema = shape.refine(
  ({ noteId, caseId, ticketId }) => [noteId, caseId, ticketId].filter((id) => id != null).length === 1,
  says({ en: 'Name one note, case or ticket.', it: 'Indicare una nota, un caso o un ticket.' }, 'noteId'),
);
