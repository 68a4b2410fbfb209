import { phoneInE164 } from '../../vocabulary/phone-number';
import type { PostalAddress } from '../people/postal-address';
import type { CampaignChannel } from './campaign-channel';

type PseudonymOf = (text: string) => string;

const PARTS: readonly (keyof PostalAddress)[] = ['street', 'postalCode', 'city', 'province', 'country'];

/** A text without what two writings of one differ in: capitals and blanks. */
export function inOneForm(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Of letters by its parts, whatever was stored of those that say nothing; a number as it is dialled. */
const FORM_ON: Readonly<Record<CampaignChannel, (address: string) => string>> = {
  EMAIL: inOneForm,
  PHONE: (number) => phoneInE164(number) ?? (number.replaceAll(/[^\d+]/g, '') || inOneForm(number)),
  POSTAL: (json) => {
    const parts = JSON.parse(json) as Partial<PostalAddress>;
    return JSON.stringify(PARTS.map((part) => inOneForm(parts[part] ?? '')));
  },
};

/**
 * Under which an address stands in the registers: keyed, so that nobody learns an address from them, and the same for all who share it. `address` is a text;
 * that of a letter is the JSON of its parts.
 */
export function addressPseudonym(pseudonymOf: PseudonymOf, channel: CampaignChannel, address: string): string {
  return pseudonymOf(`${channel} ${FORM_ON[channel](address)}`);
}

/** Under which it may stand there: releases before this one took a letter's address and a number as they were stored, and nothing in a register is changed. */
export function addressPseudonyms(pseudonymOf: PseudonymOf, channel: CampaignChannel, address: string): readonly string[] {
  return [...new Set([addressPseudonym(pseudonymOf, channel, address), pseudonymOf(`${channel} ${inOneForm(address)}`)])];
}
