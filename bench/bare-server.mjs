// The limit to compare with: node:http and a pool that run the gateway's own masked statement and answer its JSON. No token, no guard, no log.
import { createServer } from 'node:http';
import pg from 'pg';

const { name, text, values, afterIndex } = JSON.parse(process.env.BENCH_STATEMENT);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_GATEWAY_URL, max: 16 });

async function page(body) {
  const { after } = JSON.parse(body).variables;
  const [, , , id] = JSON.parse(Buffer.from(after, 'base64url').toString());
  const { rows } = await pool.query({ name, text, values: values.with(afterIndex, id) });
  return JSON.stringify(rows[0].data);
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    page(Buffer.concat(chunks).toString()).then(
      (json) => response.setHeader('content-type', 'application/json').end(json),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
