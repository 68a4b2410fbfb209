function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + cost));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}

/** The word that differs by at most two letters, the nearest first; null when none does. Case counts for nothing. */
export function closestWord(word: string, words: readonly string[]): string | null {
  const near = words
    .filter((candidate) => Math.abs(candidate.length - word.length) <= 2)
    .map((candidate) => ({ candidate, letters: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ letters }) => letters <= 2)
    .sort((one, other) => one.letters - other.letters);
  return near[0]?.candidate ?? null;
}
