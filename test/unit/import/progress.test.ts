import { Progress, type Counts } from '../../../src/domain/collection/import/progress';

const counts: Counts = { rows: 3, added: 1, present: 1, refused: 1 };

function shownBy(isTTY: boolean, act: (progress: Progress) => void): string {
  let shown = '';
  const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
  const progress = new Progress('calls.csv', { isTTY, write: (text: string) => (shown += text) });
  for (const at of [100, 1000, 3500]) {
    clock.mockReturnValue(at);
    progress.tick(counts);
  }
  act(progress);
  clock.mockRestore();
  return shown;
}

describe('progress', () => {
  it('rewrites one line on a terminal', () => {
    const shown = shownBy(true, (progress) => progress.end(counts));
    expect(shown.split('\r\u001b[K')).toHaveLength(4);
    expect(shown.endsWith('\n')).toBe(true);
    expect(shown).toContain('calls.csv: 3 rows read, 2 accepted, 1 refused, 1 rows/s');
  });

  it('writes a line every three seconds elsewhere', () => {
    expect(shownBy(false, (progress) => progress.end(counts)).split('\n')).toHaveLength(2);
  });
});
