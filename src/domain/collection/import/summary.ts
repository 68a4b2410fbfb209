import type { Collection } from './collection';
import type { FileOutcome } from './run-import';

interface Reports {
  readonly refused: { readonly path: string; readonly lines: number } | null;
  readonly notes: { readonly path: string; readonly lines: number } | null;
}

/** What enters, where from and under which notice: said before the first row. */
export function openingLines({ source, action, notice, purposes }: Collection): readonly string[] {
  return [`Source: ${source} (LAWFUL). Collection action: ${action}, for ${purposes.join(', ')}. Notice: ${notice.en}.`];
}

/** One file's counts, as one line, and the columns that were not collected, as a second. */
export function fileLines({ file, counts, uncollected, seconds }: FileOutcome): readonly string[] {
  const { rows, added, present, refused } = counts;
  const count =
    `${file}: ${String(rows)} ${rows === 1 ? 'row' : 'rows'} = ${String(added + present)} accepted (${String(added)} new, ${String(present)} already there, unchanged) ` +
    `+ ${String(refused)} refused, in ${seconds.toFixed(1)} s`;
  const left = `  not collected, for they have no declared place (GDPR Art. 5(1)(c)): ${uncollected.join(', ')}`;
  return uncollected.length === 0 ? [count] : [count, left];
}

/** Where the refused rows and the remarks are, or that there are none; the files of the folder that were not read. */
export function closingLines({ refused, notes }: Reports, unread: readonly string[]): readonly string[] {
  return [
    refused === null ? 'No row was refused.' : `Refused rows with line, column and reason: ${refused.path} (${String(refused.lines)})`,
    ...(notes === null ? [] : [`Remarks on accepted rows with line, column and note: ${notes.path} (${String(notes.lines)})`]),
    ...(unread.length === 0 ? [] : [`Files of the folder that were not read: ${unread.join(', ')}`]),
  ];
}
