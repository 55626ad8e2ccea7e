import { type Answers, compilePack, type Pack, screen } from 'shared-scoring';
import { judgeMany, snapshotOf } from 'shared-scoring/batch';
import { oracle } from './oracle.ts';

type Kind = ReturnType<typeof oracle>[number];

/** Compares closures, columns and the oracle; keeps count of the households judged and of each verdict. */
export const comparison = (today: string) => {
  const seen: Record<Kind, number> = { fits: 0, possible: 0, open: 0, no: 0 };
  let households = 0;
  /** Every verdict on which not all three agree. */
  const differences = (pack: Pack, of: readonly Answers[]): readonly string[] => {
    const { ids, judge } = judgeMany(compilePack(pack, today));
    const found: string[] = [];
    judge(snapshotOf(pack.facts, of), ({ from, households: rows, kindOf }) => {
      for (let at = 0; at < rows; at++) {
        const told = of[from + at] as Answers;
        const closures = screen(pack, told, today);
        const truths = oracle(pack, today, told);
        households++;
        for (const [place, id] of ids.entries()) {
          const kind = kindOf(place, at);
          seen[kind]++;
          if (closures[place]?.verdict.kind === kind && truths[place] === kind) continue;
          const all = [closures[place]?.verdict.kind, kind, truths[place]].join(' / ');
          found.push(`${id}: ${all} for ${JSON.stringify(told)}`);
        }
      }
    });
    return found;
  };
  return { differences, judged: () => ({ households, seen }) };
};
