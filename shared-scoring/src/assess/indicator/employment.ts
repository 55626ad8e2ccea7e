import { defineIndicator } from '../define.ts';

/** Nobody of working age works, or only now and then; not applicable to nobody of working age. Source: §2.3, I6. */
export const employment = defineIndicator({
  id: 'I6',
  needs: ['working', 'steadyWork', 'longIdle'],
  severity: ({ working, steadyWork, longIdle }) => {
    if (working === 'noneOfAge') return 'na';
    if (working === 'nobody') return 2;
    return steadyWork === 'no' || longIdle === 'yes' ? 1 : 0;
  },
  examples: [
    { given: { working: 'noneOfAge' }, severity: 'na' },
    { given: { working: 'nobody' }, severity: 2 },
    { given: { working: 'some', steadyWork: 'no' }, severity: 1 },
    { given: { working: 'some', steadyWork: 'yes', longIdle: 'yes' }, severity: 1 },
    { given: { working: 'all', steadyWork: 'yes', longIdle: 'no' }, severity: 0 },
    { given: { working: 'some' }, severity: [0, 1] },
  ],
});
