import { defineIndicator } from '../define.ts';

/** A severe certificate, lost self-care, or two disabled members: severity 0, ½ or 1. Source: §2.3, I4. */
export const disability = defineIndicator({
  id: 'I4',
  needs: ['certificate', 'dailyHelp', 'disabledMembers'],
  severity: ({ certificate, dailyHelp, disabledMembers }) => {
    if (certificate === 'severe' || dailyHelp === 'most' || disabledMembers === 'two') return 2;
    return certificate !== 'none' || dailyHelp === 'some' ? 1 : 0;
  },
  examples: [
    { given: { certificate: 'severe' }, severity: 2 },
    { given: { dailyHelp: 'most' }, severity: 2 },
    { given: { certificate: 'mild', dailyHelp: 'none', disabledMembers: 'fewer' }, severity: 1 },
    { given: { certificate: 'none', dailyHelp: 'some', disabledMembers: 'fewer' }, severity: 1 },
    { given: { certificate: 'none', dailyHelp: 'none', disabledMembers: 'fewer' }, severity: 0 },
    { given: { certificate: 'mild' }, severity: [1, 2] },
  ],
});
