import { defineIndicator } from '../define.ts';

/** No home, an unsafe one, or a hard one: severity 0, ½ or 1. Source: assessment.md §2.3, I2. */
export const housing = defineIndicator({
  id: 'I2',
  needs: ['abode', 'homeState'],
  severity: ({ abode, homeState }) => (abode === 'none' || homeState === 'unsafe' ? 2 : homeState === 'hard' ? 1 : 0),
  examples: [
    { given: { abode: 'none' }, severity: 2 },
    { given: { abode: 'steady', homeState: 'unsafe' }, severity: 2 },
    { given: { abode: 'steady', homeState: 'hard' }, severity: 1 },
    { given: { abode: 'steady', homeState: 'fine' }, severity: 0 },
    { given: { homeState: 'hard' }, severity: [1, 2] },
  ],
});
