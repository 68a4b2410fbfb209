import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

const secondsOf = ({ path }) => Number(/^\/\/ about (\d+) s/.exec(readFileSync(path, 'utf8'))?.[1]);

/** Begins what takes longest first, so that no processor waits for it in the end; a new machine knows no times of its own. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => secondsOf(other) - secondsOf(one));
  }
}
