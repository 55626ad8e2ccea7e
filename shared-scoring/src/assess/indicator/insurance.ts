import { defineIndicator } from '../define.ts';

/** Somebody without medical insurance, or old without pension; help never claimed: severity 0, ½ or 1. Source: §2.3, I7. */
export const insurance = defineIndicator({
  id: 'I7',
  needs: ['insured', 'pension', 'unclaimed'],
  severity: ({ insured, pension, unclaimed }) =>
    insured === 'gap' || pension === 'gap' ? 2 : unclaimed === 'yes' ? 1 : 0,
  examples: [
    { given: { insured: 'gap' }, severity: 2 },
    { given: { insured: 'all', pension: 'all', unclaimed: 'yes' }, severity: 1 },
    { given: { insured: 'all', pension: 'all', unclaimed: 'no' }, severity: 0 },
    { given: { insured: 'all', pension: 'all' }, severity: [0, 1] },
  ],
});
