import type { ActKind, ActSpec } from '../state/act-spec.ts';

/** Two cases of one household: put together, and taken apart again. */
export const householdActs = {
  merge: {
    title: '和同一户的另一件合起来',
    say: '合起来以后，这一件停下，只办那一件。写过的都留着，三十天里还能分开。',
    submit: '合起来',
    fields: [
      {
        of: 'which',
        name: 'into',
        label: '合到哪一件',
        hint: '点一下，看清是哪扇门',
        from: ({ others = [] }) => others,
      },
      { of: 'note', name: 'note', label: '为什么是同一户', hint: '比如：同一扇门，同一位老人', max: 500 },
    ],
  },
  unmerge: {
    title: '和那一件分开',
    say: '分开以后，这一件接着原来的时限办。',
    submit: '分开',
    fields: [{ of: 'note', name: 'note', label: '为什么要分开', max: 500 }],
  },
} as const satisfies Partial<Record<ActKind, ActSpec>>;
