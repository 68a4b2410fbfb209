const FORM = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;

/** Values of the characters in odd positions: of 0-9, which A-J share, then of K-Z (D.M. 23-12-1976, table). */
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** The check character of the first fifteen characters of an Italian tax code. */
export function checkCharacter(fifteen: string): string {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const character = fifteen.charAt(index);
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    sum += index % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value;
  }
  return String.fromCharCode(65 + (sum % 26));
}

/** Whether the text is an Italian tax code with the right check character, or a provisional one of eleven digits. */
export function isTaxCode(text: string): boolean {
  const code = text.toUpperCase();
  if (/^\d{11}$/.test(code)) return true;
  return FORM.test(code) && code.charAt(15) === checkCharacter(code.slice(0, 15));
}
