import type { Fact } from './types.ts';

/** Hukou and residence in the city chosen, for every city but Shanghai, whose own facts name it. Wording: policies.md §6.1. */
export const cityFacts: readonly Fact[] = [
  {
    name: 'cityHukou',
    of: 'household',
    kind: 'choice',
    question: '家里人的户口,在您选的这个城市吗?',
    label: '家里人的户口',
    help: '看户口本的第一页。',
    why: '很多帮助看户口,有些不看。',
    options: [
      { value: 'all', label: '都在这个城市' },
      { value: 'some', label: '有人在,有人不在' },
      { value: 'none', label: '都不在' },
    ],
  },
  {
    name: 'cityHukouType',
    of: 'household',
    kind: 'choice',
    question: '户口本上写的是城镇还是农村?',
    label: '户口的类型',
    options: [
      { value: 'town', label: '城镇' },
      { value: 'rural', label: '农村' },
    ],
    when: [{ fact: 'cityHukou', is: ['all', 'some'] }],
    otherwise: 'elsewhere',
  },
  {
    name: 'cityPermit',
    of: 'household',
    kind: 'bool',
    question: '家里有人办过这个城市的居住证吗?',
    label: '居住证',
    say: { yes: '家里有人有居住证', no: '家里没有人有居住证' },
    when: [{ fact: 'cityHukou', is: ['some', 'none'] }],
    otherwise: false,
  },
  {
    name: 'cityYear',
    of: 'household',
    kind: 'bool',
    question: '您家在这个城市有没有住满一年?',
    label: '住了多久',
    help: '租房合同、交水电费的单子都可以证明。',
    say: { yes: '在这个城市住满了一年', no: '在这个城市没有住满一年' },
    when: [{ fact: 'cityHukou', is: ['some', 'none'] }],
    otherwise: false,
  },
  {
    name: 'cityHukouHere',
    of: 'member',
    kind: 'bool',
    question: '{who}的户口在这个城市吗?',
    label: '{who}的户口',
    say: { yes: '{who}的户口在这个城市', no: '{who}的户口不在这个城市' },
    when: [{ fact: 'cityHukou', is: ['some'] }],
    otherwise: false,
  },
];
