import { defineIndicator } from '../define.ts';

/** Income at or below the minimum line, or a scheme that says so: severity 0, ½ or 1. Source: assessment.md §2.3, I1. */
export const income = defineIndicator({
  id: 'I1',
  needs: ['incomeBand', 'scheme', 'rigidHeavy'],
  severity: ({ incomeBand, scheme, rigidHeavy }) => {
    if (incomeBand === 'toL' || scheme === 'dibao' || scheme === 'tekun') return 2;
    return incomeBand === 'to1.5L' || (incomeBand === 'to2L' && rigidHeavy === 'yes') || scheme === 'rigid' ? 1 : 0;
  },
  examples: [
    { given: { incomeBand: 'toL' }, severity: 2 },
    { given: { incomeBand: 'over', scheme: 'dibao' }, severity: 2 },
    { given: { incomeBand: 'to1.5L', scheme: 'none' }, severity: 1 },
    { given: { incomeBand: 'to2L', scheme: 'none', rigidHeavy: 'yes' }, severity: 1 },
    { given: { incomeBand: 'to2L', scheme: 'none', rigidHeavy: 'no' }, severity: 0 },
    { given: { incomeBand: 'to2L', scheme: 'none' }, severity: [0, 1] },
  ],
});
