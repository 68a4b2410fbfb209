import { userInfo } from 'node:os';

/** The account of the operating system; in a container that knows no names, its number. */
export function whoRunsThis(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${String(process.getuid?.() ?? 'unknown')}`;
  }
}
