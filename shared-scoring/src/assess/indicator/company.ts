import { defineIndicator } from '../define.ts';

/** Nobody to turn to, or hardly a day with company: severity 0, ½ or 1. Source: assessment.md §2.3, I8. */
export const company = defineIndicator({
  id: 'I8',
  needs: ['helper', 'daysWithCompany', 'stigma'],
  severity: ({ helper, daysWithCompany, stigma }) => {
    if (helper === 'nobody' || daysWithCompany === '0-1') return 2;
    return helper === 'unsure' || daysWithCompany === '2-3' || stigma === 'yes' ? 1 : 0;
  },
  examples: [
    { given: { helper: 'yes', daysWithCompany: '0-1' }, severity: 2 },
    { given: { helper: 'yes', daysWithCompany: '2-3', stigma: 'no' }, severity: 1 },
    { given: { helper: 'yes', daysWithCompany: '4+', stigma: 'no' }, severity: 0 },
    { given: { daysWithCompany: '4+' }, severity: [0, 2] },
  ],
});
