/** The headers as they came, name and value in turn: node's `IncomingMessage.rawHeaders`. Its `headers` hides repeated ones. */
export type RawHeaders = readonly string[];

/** Every value of a header, in order; the name in lower case. */
export function headerValues(headers: RawHeaders, name: string): readonly string[] {
  return headers.filter((_, index) => index % 2 === 1 && headers[index - 1]?.toLowerCase() === name);
}
