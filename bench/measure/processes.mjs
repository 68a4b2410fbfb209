// What processes cost, as Linux tells it under /proc; null elsewhere.
import { readdir, readFile } from 'node:fs/promises';

/** The kernel counts processor time in ticks of 10 ms. */
const TICK_MS = 10;

/** `{ parent, ticks, ended }` of a process, `ended` being the ticks of those of its children that ended; null when there is none. */
async function statusOf(pid) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // After the name, which stands in brackets and may hold anything: state, parent, … utime and stime at 14 and 15.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]), ended: Number(fields[13]) + Number(fields[14]) };
}

/** Milliseconds of processor time that a process used so far. */
export async function processorTime(pid) {
  const status = await statusOf(pid);
  return status === null ? null : status.ticks * TICK_MS;
}

/** The same for a server and the processes that it forked: PostgreSQL's backends. */
export async function processorTimeOfFamily(pid) {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const family = (await Promise.all(pids.map(async (each) => ({ each: Number(each), status: await statusOf(each) })))).filter(
    ({ each, status }) => status !== null && (each === pid || status.parent === pid),
  );
  return family.length === 0 ? null : family.reduce((sum, { status }) => sum + (status.ticks + status.ended) * TICK_MS, 0);
}

async function memoryOf(pid, name) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** The most memory that a process ever held (resident set), in MiB. */
export const peakMemory = (pid) => memoryOf(pid, 'VmHWM');

/** What it holds now. */
export const residentMemory = (pid) => memoryOf(pid, 'VmRSS');
