// One HTTP connection that is kept, with as little work of its own as can be: the load shares the machine with what it measures.
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');

/** A request as it goes over the wire. */
export function wired(url, headers, body) {
  const { host, pathname } = new URL(url);
  const lines = Object.entries({ host, ...headers, 'content-length': Buffer.byteLength(body) }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Where an answer whose head has come ends, and its status. `end` is null where only the last chunk tells. */
function headOf(bytes) {
  const at = bytes.indexOf(HEAD_END);
  if (at === -1) return null;
  const head = bytes.toString('latin1', 0, at);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  return { status: Number(head.slice(9, 12)), end: length === undefined ? null : at + HEAD_END.length + Number(length) };
}

const isComplete = ({ end }, size, last) => (end === null ? last.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : size >= end);

/** Opens a connection. `send` answers the status and the bytes of the answer; a connection that breaks rejects. */
export async function openConnection(url) {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let [waiting, head, chunks, size] = [null, null, [], 0];
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    head ??= headOf(chunks.length === 1 ? chunk : Buffer.concat(chunks));
    if (head === null || !isComplete(head, size, chunk)) return;
    const answer = { status: head.status, bytes: size };
    [head, chunks, size] = [null, [], 0];
    waiting.resolve(answer);
  });
  socket.on('close', () => waiting?.reject(new Error('the connection was closed')));
  socket.on('error', (error) => waiting?.reject(error));
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}
