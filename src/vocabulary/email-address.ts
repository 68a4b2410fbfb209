/** RFC 5321 4.5.3.1: characters before the @, and of the whole address. */
const LONGEST_LOCAL = 64;
export const LONGEST_EMAIL = 254;

/** What is sent to without quotes or comments: words and labels with single dots between them, in any script (RFC 6531). */
const WRITTEN = /^(?<local>[^\s\p{C}@"<>(),;:\\[\].]+(\.[^\s\p{C}@"<>(),;:\\[\].]+)*)@([\p{L}\p{M}\p{N}_-]+\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;

/** An e-mail address in the form in which it is kept: in small letters, so that it is found again. Null where the text is none. */
export function emailAddress(text: string): string | null {
  const address = text.toLowerCase();
  const local = WRITTEN.exec(address)?.groups?.['local'];
  return local !== undefined && local.length <= LONGEST_LOCAL && address.length <= LONGEST_EMAIL ? address : null;
}
