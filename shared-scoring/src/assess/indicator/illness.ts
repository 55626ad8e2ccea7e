import { defineIndicator } from '../define.ts';

/** Serious illness that eats the income, stops the earner or stops treatment: severity 0, ½ or 1. Source: §2.3, I3. */
export const illness = defineIndicator({
  id: 'I3',
  needs: ['illness', 'medicalShare', 'careStopped', 'earnerIll'],
  severity: ({ illness, medicalShare, careStopped, earnerIll }) => {
    if (careStopped === 'yes' || earnerIll === 'yes' || (illness === 'serious' && medicalShare === 'over30')) return 2;
    return illness !== 'none' || medicalShare !== 'under10' ? 1 : 0;
  },
  examples: [
    { given: { careStopped: 'yes' }, severity: 2 },
    { given: { illness: 'serious', medicalShare: 'over30' }, severity: 2 },
    { given: { illness: 'chronic', medicalShare: 'under10', careStopped: 'no', earnerIll: 'no' }, severity: 1 },
    { given: { illness: 'none', medicalShare: 'to30', careStopped: 'no', earnerIll: 'no' }, severity: 1 },
    { given: { illness: 'none', medicalShare: 'under10', careStopped: 'no', earnerIll: 'no' }, severity: 0 },
    { given: { illness: 'chronic' }, severity: [1, 2] },
  ],
});
