import { z } from 'zod';
import { inBoth } from '../sentence';

const [english, italian] = [z.locales.en().localeError, z.locales.it().localeError];

/** What zod says of whatever a shape has no words of its own for, in both languages: for `safeParse`. */
export const WORDS_OF_ZOD: z.core.$ZodErrorMap = (issue) => inBoth({ en: english(issue) as string, it: italian(issue) as string });
