// PostGraphile 5 over the masked views, as its manual composes it. Runs under Node 24. The purpose goes from the header to the connection's
// settings, where the views find it; no token is checked and no reading is logged.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_GATEWAY_URL,
      schemas: ['masked'],
      poolConfig: { max: 6, idleTimeoutMillis: 60_000 },
    }),
  ],
  grafserv: { graphiql: false, watch: false, maxRequestLength: 1_000_000 },
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: { 'masked.purpose': node?.req.headers['x-purpose'] ?? '' } }),
  },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
