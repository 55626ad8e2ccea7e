import { defineIndicator } from '../define.ts';

/** A child out of school, or schooling that keeps the family from work; not applicable to nobody of 3–59. Source: §2.3, I5. */
export const education = defineIndicator({
  id: 'I5',
  needs: ['anyone3to59', 'schooling', 'highestSchool', 'blocksWork'],
  severity: ({ anyone3to59, schooling, highestSchool, blocksWork }) => {
    if (anyone3to59 === 'no') return 'na';
    if (schooling === 'out' || (highestSchool !== 'beyond' && blocksWork === 'yes')) return 2;
    return schooling === 'refusing' || highestSchool !== 'beyond' ? 1 : 0;
  },
  examples: [
    { given: { anyone3to59: 'no' }, severity: 'na' },
    { given: { anyone3to59: 'yes', schooling: 'out' }, severity: 2 },
    {
      given: { anyone3to59: 'yes', schooling: 'fine', highestSchool: 'lowerSecondary', blocksWork: 'yes' },
      severity: 2,
    },
    { given: { anyone3to59: 'yes', schooling: 'refusing', highestSchool: 'beyond' }, severity: 1 },
    { given: { anyone3to59: 'yes', schooling: 'fine', highestSchool: 'beyond' }, severity: 0 },
    { given: { schooling: 'out' }, severity: [0, 2] },
  ],
});
