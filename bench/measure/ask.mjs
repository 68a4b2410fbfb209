// Single requests, over connections that are kept.
import { Agent, request } from 'node:http';

const MOST_CONNECTIONS = 64;

/** Answers a function from a document and variables (and the headers of somebody else) to the answer's JSON. */
export function asker({ url }, own) {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS });
  return (query, variables, headers = own) =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          try {
            resolve(JSON.parse(Buffer.concat(chunks).toString()));
          } catch (error) {
            reject(error);
          }
        });
      });
      sent.on('error', reject);
      sent.end(JSON.stringify({ query, variables }));
    });
}
