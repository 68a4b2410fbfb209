// alone (40 s): makes two stores for each viewpoint
import { loadPolicy } from '../../../src/store/load-policy';
import { assertAlike } from '../non-interference/hold';
import { ask, openSide, twinsOf } from '../non-interference/twins';
import { POLICY_FOLDER } from '../release/gateway-in-process';
import { viewpoints } from '../release/oracle';

const ASKED = viewpoints(loadPolicy(POLICY_FOLDER)).filter(({ purpose }) =>
  ['CustomerRelationshipManagement', 'DirectMarketing', 'CustomerCare', 'TechnicalServiceProvision'].includes(purpose),
);
/** Of each field, so many values of either store are searched for. */
const VALUES = 25;
const SEARCHED = [
  'Person.familyName',
  'Person.email',
  'Person.phone',
  'Case.number',
  'Ticket.number',
  'Order.number',
  'Interaction.subject',
];

describe.each(ASKED)('what a search by $as for $purpose finds', (viewpoint) => {
  it('is alike in two stores that differ in what is withheld, whatever stands in either', async () => {
    const one = await openSide();
    const twins = await twinsOf(one, viewpoint, { keepsFacts: false });
    try {
      for (const field of SEARCHED) {
        const values = (twins.grammar.pools.values.get(field) ?? [])
          .slice(0, VALUES)
          .map((value) => JSON.stringify(String(value).slice(0, 60)));
        const searches = values.map((text, index) => `a${String(index)}: search(text: ${text}, first: 10) { id kind text person { id } }`);
        if (searches.length === 0) continue;
        const operation = { document: `{ ${searches.join(' ')} }`, variables: {} };
        assertAlike(twins, operation, await Promise.all([ask(one, viewpoint, operation, 0), ask(twins.sides[1], viewpoint, operation, 0)]));
      }
    } finally {
      await Promise.all(twins.sides.map((side) => side.close()));
    }
  }, 120_000);
});
