import { defineIndicator } from '../define.ts';

/** Whoever keeps the child is absent or the child is harmed, or worries; no minors: 0. Never asked of a child. Source: §2.3, I10. */
export const childHome = defineIndicator({
  id: 'I10',
  needs: ['minors', 'keeper', 'childTrouble'],
  severity: ({ minors, keeper, childTrouble }) => {
    if (minors === 'none') return 0;
    if (keeper === 'absent' || childTrouble === 'harm') return 2;
    return keeper === 'weak' || childTrouble === 'worry' ? 1 : 0;
  },
  examples: [
    { given: { minors: 'none' }, severity: 0 },
    { given: { minors: 'one', keeper: 'absent' }, severity: 2 },
    { given: { minors: 'one', keeper: 'able', childTrouble: 'worry' }, severity: 1 },
    { given: { minors: 'one', keeper: 'able', childTrouble: 'none' }, severity: 0 },
    { given: { minors: 'one', childTrouble: 'worry' }, severity: [1, 2] },
  ],
});
