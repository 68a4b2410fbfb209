import { ChangeDesk, NO_CHANGES } from '../../../src/domain/streams/changes';
import { MOST_PENDING } from '../../../src/domain/streams/watch';

const QUEUE = '00000000-0000-7000-8000-0000000000e3';
const key = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const inQueue = (n: number, kind = 'CASE'): string => `queue ${QUEUE} ${key(n)} ${kind}`;

function openDesk(): ChangeDesk {
  const desk = new ChangeDesk();
  desk.begin();
  return desk;
}

describe('who watches', () => {
  it('is given each record once, as often as it changed meanwhile, in the order of the first change', async () => {
    const desk = openDesk();
    const watch = desk.watch('queue', QUEUE);
    for (const n of [1, 2, 1, 1, 3]) desk.hear(inQueue(n));
    desk.hear(inQueue(4, 'TICKET'));
    const taken = [await watch.take(), await watch.take(), await watch.take(), await watch.take()];
    expect(taken.map((changed) => [changed?.record, changed?.id])).toEqual([
      ['Case', key(1)],
      ['Case', key(2)],
      ['Case', key(3)],
      ['Ticket', key(4)],
    ]);
    desk.hear(inQueue(1));
    expect(await watch.take()).toEqual({ record: 'Case', id: key(1), where: {}, link: 'queue' });
  });

  it('waits for the next change', async () => {
    const desk = openDesk();
    const watch = desk.watch('timeline', key(9));
    const next = watch[Symbol.asyncIterator]().next();
    desk.hear(`timeline ${key(9)} ${key(1)} NOTE`);
    expect(await next).toEqual({
      done: false,
      value: { record: 'TimelineEntry', id: key(1), where: { person_id: key(9), kind: 'NOTE' }, link: 'person' },
    });
  });

  it('and lags too far behind keeps nothing, and is told to read again', async () => {
    const desk = openDesk();
    const watch = desk.watch('queue', QUEUE);
    for (let n = 0; n <= MOST_PENDING; n += 1) desk.hear(inQueue(n));
    await expect(watch.take()).rejects.toMatchObject({ code: 'STREAM_INTERRUPTED' });
    await watch.over;
  });

  it('is interrupted with all others of queues: else the end would tell that something lies behind the key of one', async () => {
    const desk = openDesk();
    const [elsewhere, timeline] = [desk.watch('queue', key(77)), desk.watch('timeline', key(78))];
    desk.watch('queue', QUEUE);
    for (let n = 0; n <= MOST_PENDING; n += 1) desk.hear(inQueue(n));
    await expect(elsewhere.take()).rejects.toMatchObject({ code: 'STREAM_INTERRUPTED' });
    desk.hear(`timeline ${key(78)} ${key(1)} NOTE`);
    expect(await timeline.take()).toMatchObject({ id: key(1) });
  });

  it('hears nothing of other queues, of timelines, and of what is no message', async () => {
    const desk = openDesk();
    const watch = desk.watch('queue', QUEUE);
    for (const text of [
      '',
      'queue',
      `queue ${key(5)} ${key(1)} CASE`,
      `timeline ${QUEUE} ${key(1)} CASE`,
      `account ${QUEUE} ${key(1)} X`,
    ]) {
      if (text !== 'queue') desk.hear(text);
    }
    desk.hear('timeline');
    desk.hear(inQueue(7));
    expect(await watch.take()).toMatchObject({ id: key(7) });
  });

  it('ends once, without an error where it ends itself', async () => {
    const desk = openDesk();
    const watch = desk.watch('queue', QUEUE);
    const next = watch[Symbol.asyncIterator]().next();
    watch.end();
    desk.interrupt();
    desk.hear(inQueue(1));
    watch.put({ record: 'Case', id: key(1), where: {}, link: 'queue' });
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await watch.take()).toBeNull();
  });
});

describe('nobody can watch', () => {
  it('while changes are not heard of, or never are', () => {
    const desk = new ChangeDesk();
    expect(() => desk.watch('queue', QUEUE)).toThrow('The database does not answer');
    expect(() => NO_CHANGES.watch('queue', QUEUE)).toThrow('The database does not answer');
  });

  it('from the moment on at which changes may be missed, and who does is told', async () => {
    const desk = openDesk();
    const [one, other] = [desk.watch('queue', QUEUE), desk.watch('queue', QUEUE)];
    desk.interrupt();
    for (const watch of [one, other]) await expect(watch.take()).rejects.toMatchObject({ code: 'STREAM_INTERRUPTED' });
    expect(() => desk.watch('queue', QUEUE)).toThrow('The database does not answer');
  });
});
