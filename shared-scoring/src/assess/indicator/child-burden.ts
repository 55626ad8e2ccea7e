import { defineIndicator } from '../define.ts';

/** Many children on few adults, or a single parent in hardship; no minors: 0. Source: assessment.md §2.3, I9. */
export const childBurden = defineIndicator({
  id: 'I9',
  needs: ['minors', 'minorsPerAdult', 'parents', 'minorIll'],
  after: ['I1', 'I3', 'I4'],
  severity: ({ minors, minorsPerAdult, parents, minorIll, I1, I3, I4 }) => {
    if (minors === 'none') return 0;
    const hard = I1 === 2 || I3 === 2 || I4 === 2;
    if (minorsPerAdult === 'two' || minorIll === 'yes' || (parents === 'single' && hard)) return 2;
    return parents !== 'two' || I1 >= 1 ? 1 : 0;
  },
  examples: [
    { given: { minors: 'none' }, severity: 0 },
    { given: { minors: 'more', minorsPerAdult: 'two' }, severity: 2 },
    { given: { minors: 'one', minorsPerAdult: 'fewer', minorIll: 'no', parents: 'single', I1: 2 }, severity: 2 },
    { given: { minors: 'one', minorsPerAdult: 'fewer', minorIll: 'no', parents: 'grandparents', I1: 0 }, severity: 1 },
    { given: { minors: 'one', minorsPerAdult: 'fewer', minorIll: 'no', parents: 'two', I1: 1 }, severity: 1 },
    { given: { minors: 'one', minorsPerAdult: 'fewer', minorIll: 'no', parents: 'two', I1: 0 }, severity: 0 },
  ],
});
