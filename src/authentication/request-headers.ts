/** The headers as they came, name and value in turn: node's `IncomingMessage.rawHeaders`. Its `headers` hides repeated ones. */
export type RawHeaders = readonly string[];

/** Every value of a header, in order; the name in lower case. */
export function headerValues(headers: RawHeaders, name: string): readonly string[] {
  const values: string[] = [];
  for (let index = 0; index + 1 < headers.length; index += 2) {
    if (headers[index]?.toLowerCase() === name) values.push(headers[index + 1] ?? '');
  }
  return values;
}
