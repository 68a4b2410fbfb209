const FORM = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;

/** Worth of a character at an odd place, by its rank: digits 0-9 and letters A-J share the first ten (D.M. 23-12-1976, table). */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function rank(character: string): number {
  return /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
}

/** Whether the text is an Italian tax code with the right check character, or a provisional one of eleven digits. */
export function isTaxCode(text: string): boolean {
  const code = text.toUpperCase();
  if (/^\d{11}$/.test(code)) return true;
  if (!FORM.test(code)) return false;
  const sum = Array.from(code.slice(0, 15)).reduce(
    (total, character, index) => total + (index % 2 === 0 ? (ODD[rank(character)] ?? 0) : rank(character)),
    0,
  );
  return code.charCodeAt(15) === 65 + (sum % 26);
}
