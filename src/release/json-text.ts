/*
 * Finds in JSON (RFC 8259) where each value begins and ends, without making any value of it. PostgreSQL wrote the text, so it is JSON; where it
 * is cut off all the same, all of these throw.
 */

const QUOTE = code('"');
const BACKSLASH = code('\\');
const COMMA = code(',');
const SPACE = code(' ');
const ZERO = code('0');
const OPEN_LIST = code('[');
const CLOSE_LIST = code(']');
const OPEN_OBJECT = code('{');
const CLOSE_OBJECT = code('}');
/** How a null begins, and nothing else. */
const NULL = code('n');

function code(character: string): number {
  return character.charCodeAt(0);
}

/** Whether a text begins here. */
export function isText(json: Buffer, at: number): boolean {
  return json[at] === QUOTE;
}

/** Whether a list begins here. */
export function isList(json: Buffer, at: number): boolean {
  return json[at] === OPEN_LIST;
}

/** Whether a null stands here. */
export function isNull(json: Buffer, at: number): boolean {
  return json[at] === NULL;
}

/** Whether this very text stands here. */
export function standsAt(json: Buffer, from: number, to: number, text: Buffer): boolean {
  if (to - from !== text.length) return false;
  for (let at = 0; at < text.length; at += 1) if (json[from + at] !== text[at]) return false;
  return true;
}

/** The value that stands here. */
export function valueOf(json: Buffer, from: number, to: number): unknown {
  return JSON.parse(json.toString('utf8', from, to));
}

/** The whole number that stands here, or the null. */
export function integerOf(json: Buffer, from: number, to: number): number | null {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (json[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return valueOf(json, from, to) as number | null;
    number = 10 * number + digit;
  }
  return number;
}

/** Where the value that begins here ends. */
export function endOf(json: Buffer, from: number): number {
  const first = json[from];
  if (first === QUOTE) return endOfText(json, from);
  return first === OPEN_LIST || first === OPEN_OBJECT ? endOfNested(json, from) : endOfWord(json, from);
}

/**
 * Walks through the members of the object that begins here. `read` is told where the name of each stands, its quotes included, and where its value
 * begins, and answers where that ends.
 */
export function readMembers(json: Buffer, from: number, read: (name: number, nameEnd: number, from: number) => number): number {
  let at = afterSpace(json, from + 1);
  while (json[at] !== CLOSE_OBJECT) {
    const end = endOfText(json, at);
    const colon = afterSpace(json, end);
    at = following(json, read(at, end, afterSpace(json, colon + 1)));
  }
  return at + 1;
}

/** Walks through the items of the list that begins here; `read` is told where each begins and answers where it ends. */
export function readItems(json: Buffer, from: number, read: (from: number) => number): number {
  let at = afterSpace(json, from + 1);
  while (json[at] !== CLOSE_LIST) at = following(json, read(at));
  return at + 1;
}

/** Notes where each item of the list that begins here begins and where it ends. Answers where the list ends. */
export function noteItems(json: Buffer, from: number, places: Places): number {
  let at = afterSpace(json, from + 1);
  while (json[at] !== CLOSE_LIST) {
    const end = endOf(json, at);
    places.note(at, end);
    at = following(json, end);
  }
  return at + 1;
}

/** How many numbers memory is made for at once: 64 kB. */
const ROOM = 16_384;

/**
 * Where values begin and where they end, one after the other: numbers in one piece of memory, since a page of 1,000 rows has 32,000. Many small pages
 * share a piece, of which each has a stretch of its own.
 */
export class Places {
  private piece = new Int32Array(ROOM);
  private from = 0;
  /** How many numbers of the present stretch were noted. */
  length = 0;

  /** Begins a stretch; one that was not taken is forgotten. */
  begin(): void {
    this.length = 0;
  }

  note(from: number, to: number): void {
    const at = this.from + this.length;
    if (at + 2 > this.piece.length) return this.moveAndNote(from, to);
    this.piece[at] = from;
    this.piece[at + 1] = to;
    this.length += 2;
  }

  private moveAndNote(from: number, to: number): void {
    const larger = new Int32Array(Math.max(ROOM, 4 * this.length));
    larger.set(this.piece.subarray(this.from, this.from + this.length));
    [this.piece, this.from] = [larger, 0];
    this.note(from, to);
  }

  /** The piece that holds what was noted, and where in it that begins. Nothing else is ever written there. */
  take(): { readonly piece: Int32Array; readonly from: number } {
    const taken = { piece: this.piece, from: this.from };
    this.from += this.length;
    this.length = 0;
    return taken;
  }
}

/** Where the next value begins, or where what holds both closes, after a value that ends here. */
function following(json: Buffer, end: number): number {
  const at = afterSpace(json, end);
  return json[at] === COMMA ? afterSpace(json, at + 1) : at;
}

function afterSpace(json: Buffer, from: number): number {
  let at = from;
  while ((json[at] ?? cutOff()) <= SPACE) at += 1;
  return at;
}

function endOfText(json: Buffer, from: number): number {
  const { length } = json;
  for (let at = from + 1; at < length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
  }
  return cutOff();
}

function endOfNested(json: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) at = endOfText(json, at) - 1;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
    else if ((byte === CLOSE_LIST || byte === CLOSE_OBJECT) && (depth -= 1) === 0) return at + 1;
  }
  return cutOff();
}

/** Of a number, a true, a false or a null. */
function endOfWord(json: Buffer, from: number): number {
  let at = from;
  for (; at < json.length; at += 1) {
    const byte = json[at] ?? SPACE;
    if (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || byte <= SPACE) break;
  }
  return at > from ? at : cutOff();
}

function cutOff(): never {
  throw new Error('the JSON of a statement is cut off');
}
