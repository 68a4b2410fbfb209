// Writes the pages that are mirrored from the code: docs/errors.md, docs/data-inventory.md and docs/workflows.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
require('../dist/gateway/schema.js');
const { buildSchema, getNamedType, isEnumType } = require('graphql');
const { ERRORS } = require('../dist/errors.js');
const { RECORDS, VALUE_TYPES } = require('../dist/domain/edges.js');
const { OPPORTUNITY_STEPS, possibleSteps } = require('../dist/domain/sales/opportunity-steps.js');
const { stateMachines } = require('../dist/domain/state-machine.js');
const { classificationsOf, ownerOf } = require('../dist/vocabulary/classification.js');
const { categoryIri } = require('../dist/vocabulary/categories.js');

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

async function write(name, text) {
  const path = new URL(`../docs/${name}`, import.meta.url);
  const options = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...options, parser: 'markdown' }));
}

const errors = Object.entries(ERRORS).map(([code, { status, sentence }]) => [`\`${code}\``, status, sentence.en, sentence.it]);
await write(
  'errors.md',
  `# Errors

Every error a client can meet. The code stands in \`extensions.code\`, the Italian sentence in \`extensions.it\`, the input field at fault in
\`extensions.field\`. Where there is more to say, one more sentence stands in \`extensions.detail\`, and in Italian in \`extensions.detailIt\`; what a parser
says of a document is in English alone. The trace id of a failure of the gateway stands in \`extensions.traceId\`. The HTTP status is that of a request
refused as a whole; an error of one field leaves it at 200. Made by \`npm run docs\`.

${table(['code', 'status', 'English', 'Italian'], errors)}
`,
);

const OWNER = {
  person: ({ column, optional }) => `the person in \`${column}\`${optional ? ', if any' : ''}`,
  parent: () => 'the person of the row it is reached from',
  nobody: () => 'nobody',
};

function cellOf(classification) {
  if (classification.sort === 'not-personal') return `not personal: ${classification.because}`;
  if (classification.sort === 'personal') return `[${classification.category}](${categoryIri(classification.category)})`;
  return Object.entries(classification.categoryOf)
    .map(([kind, category]) => `${kind}: ${category}`)
    .join(', ');
}

const sections = [...RECORDS, ...VALUE_TYPES].map((entity) => {
  const owner = ownerOf(entity);
  const rows = [...classificationsOf(entity)].map(([field, classification]) => [`\`${entity.name}.${field}\``, cellOf(classification)]);
  const whose = owner === undefined ? 'a value inside another record' : `rows about ${OWNER[owner.sort](owner)}`;
  return `## ${entity.name}\n\n${whose}\n\n${table(['field', 'category of personal data'], rows)}`;
});
await write(
  'data-inventory.md',
  `# Data inventory\n\nEvery field of the records in the graph and whose data of which category it is, from the classification beside each column. _Not personal_ is what has no category of its own and leaves with its row, to every role that may open the type: also an id, which is a pseudonym (GDPR Art. 4(5)). Made by \`npm run docs\`.\n\n${sections.join('\n\n')}\n`,
);

const schema = buildSchema(readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8'));

/** Also the states that no mutation leaves or reaches, as where sending failed. */
function statesOf(record, known) {
  const type = getNamedType(schema.getType(record)?.getFields().state?.type);
  return [...new Set([...known, ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : [])])];
}

const machines = [{ record: 'Opportunity', states: Object.keys(OPPORTUNITY_STEPS), possibleSteps }, ...stateMachines()].map(
  ({ record, states, possibleSteps: stepsFrom }) => {
    const rows = statesOf(record, states).map((state) => [`\`${state}\``, stepsFrom(state).en.replace(`From ${state}: `, '')]);
    return `## ${record}\n\n${table(['from', 'legal steps, each with the mutation that takes it'], rows)}`;
  },
);
await write(
  'workflows.md',
  `# Workflows

The legal steps of whatever has a state. Any other step is refused with \`ILLEGAL_STEP\`, whose \`detail\` says the legal ones. Made by \`npm run docs\`.

${machines.join('\n\n')}
`,
);
