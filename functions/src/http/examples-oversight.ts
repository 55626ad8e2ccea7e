import * as contract from 'shared-scoring/contract';
import { at, example, id } from './example.ts';

const figures = { poor: 12, H: [12, 40], A: [132, 288], M0: [132, 960] } as const;
const both = { lower: { ...figures }, upper: { ...figures } } as unknown as NonNullable<
  contract.PopulationView['moderate']['all']
>;
const layer: contract.PopulationView['moderate'] = {
  all: both,
  parts: [{ id: 'I1', title: '收入', lower: 24, upper: 26 }],
  groups: [
    { name: '江苏居委会', households: 22, figures: both },
    { name: '东浜居委会', households: null, figures: null },
  ],
};

/** What a lead and a district look at as a whole. */
export const oversightExamples = [
  example(
    contract.readPopulation,
    {},
    {
      at,
      version: '2026-11-26',
      cutoff: [1, 3],
      least: 5,
      households: 40,
      moderate: layer,
      severe: layer,
      notADecision: '这不是救助资格决定,只用来看哪里缺什么。',
    },
  ),
  example(
    contract.readSample,
    { month: '2026-10' },
    {
      month: '2026-10',
      how: '2026-10 走访或结案的 12 件里抽一成(至少一件)。',
      of: 12,
      items: [
        {
          id,
          what: 'closed',
          place: '江苏居委会',
          ownerBadge: '012',
          check: '2026-10',
          outcome: null,
          mayCheck: true,
        },
      ],
    },
  ),
];
