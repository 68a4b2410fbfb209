import { newEventId } from '../../../src/access-log/event-id';

describe('the id of an event', () => {
  it('is a UUID of version 7, and no other has it', () => {
    const ids = Array.from({ length: 1_000 }, newEventId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(1_000);
  });

  it('begins with the millisecond in which it was made', () => {
    const before = Date.now();
    const made = parseInt(newEventId().replaceAll('-', '').slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });
});
