import { createContext, type ReactNode, useContext } from 'react';
import type { Answers, Fact, FactRef, IsoDate, Member, Pack, PolicyResult } from 'shared-scoring';
import { spokenOf } from '../state/people.ts';
import { topicOf } from '../words/answer.ts';

type Known = {
  readonly pack: Pack;
  readonly members: readonly Member[];
  readonly results: readonly PolicyResult[];
  /** The answers the results rest on, everybody called as they are spoken of, and the day. */
  readonly told: Answers;
  readonly on: IsoDate;
  /** Results of an earlier day: to be read, not to be changed. */
  readonly past: boolean;
};

const Labels = createContext<Known | null>(null);

/** Lends the names of the district's pack and of the household to everything inside. */
export const WithLabels = ({ children, ...known }: Known & { readonly children: ReactNode }) => (
  <Labels.Provider value={known}>{children}</Labels.Provider>
);

/** True while results of an earlier day are shown. */
export const usePast = (): boolean => useContext(Labels)?.past ?? false;

/** What was asked of the rules: pack, answers and day. */
export const useAsked = (): Pick<Known, 'pack' | 'told' | 'on'> | null => useContext(Labels);

/** All results beside this one. */
export const useResultsAround = (): readonly PolicyResult[] => useContext(Labels)?.results ?? [];

/** Turns the name of a figure into its label: sh.dibao → 低保线. */
export const useFigureLabels = (): ((name: string) => string) => {
  const known = useContext(Labels);
  return (name) => known?.pack.parameters.find((one) => one[name])?.[name]?.label ?? name;
};

/** Turns a question into what it is about, with its person: 奶奶的残疾证. */
export const useTopics = (): {
  readonly factOf: (name: string) => Fact | undefined;
  readonly topic: (ref: FactRef) => string;
} => {
  const known = useContext(Labels);
  const factOf = (name: string) => known?.pack.facts.named.get(name)?.fact;
  return {
    factOf,
    topic: ({ fact, member }) => {
      const asked = factOf(fact);
      return asked ? topicOf(asked, spokenOf(known?.members.find(({ id }) => id === member)?.label ?? '')) : fact;
    },
  };
};
