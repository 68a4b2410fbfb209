import { mayAdvance, mayClose, OPPORTUNITY_STEPS, possibleSteps } from '../../../src/domain/sales/opportunity-steps';
import { OpportunityStage } from '../../../src/domain/sales/opportunity.entity';

const ORDER = [OpportunityStage.PROSPECTING, OpportunityStage.ENGAGING, OpportunityStage.PROPOSING, OpportunityStage.NEGOTIATING];
const CLOSED = [OpportunityStage.WON, OpportunityStage.LOST];

describe('the steps of a sale', () => {
  it('go one stage forward or one back', () => {
    for (const [from, stage] of ORDER.entries()) {
      for (const [to, next] of ORDER.entries())
        expect([stage, next, mayAdvance(stage, next)]).toEqual([stage, next, Math.abs(from - to) === 1]);
    }
  });

  it('close from every open stage, and never by advancing', () => {
    for (const stage of ORDER) {
      expect(mayClose(stage)).toBe(true);
      for (const closed of CLOSED) expect(mayAdvance(stage, closed)).toBe(false);
    }
  });

  it('end where a sale is closed', () => {
    for (const closed of CLOSED) {
      expect(OPPORTUNITY_STEPS[closed]).toEqual([]);
      expect(mayClose(closed)).toBe(false);
      expect(possibleSteps(closed)).toEqual({ en: `${closed} is the end.`, it: `${closed} è la fine.` });
    }
  });

  it('are told as a sentence', () => {
    const steps = 'NEGOTIATING: PROPOSING (advanceOpportunity), WON (winOpportunity), LOST (loseOpportunity).';
    expect(possibleSteps(OpportunityStage.NEGOTIATING)).toEqual({ en: `From ${steps}`, it: `Da ${steps}` });
  });
});
