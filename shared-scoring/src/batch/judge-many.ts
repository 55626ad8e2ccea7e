import type { CompiledPack, CompiledPolicy } from '../policy/compiled.ts';
import type { Verdict } from '../policy/types.ts';
import { type Bits, countBits, someBits, triAt } from './bits.ts';
import { boolBits } from './bool-steps.ts';
import type { Kept } from './kept.ts';
import { numberEnds } from './number-steps.ts';
import { type Chunk, chunkRows, type Program } from './program.ts';
import type { Snapshot } from './snapshot.ts';

/** One policy on the chunk at hand. Past the last household bits mean nothing. */
type Column = { readonly capped: boolean; readonly strict: Bits; readonly stated: Bits | null };

/** What a chunk came to, by policy; `households` of them, the first of which is number `from`. */
export type Judged = {
  readonly from: number;
  readonly households: number;
  /** The verdict of household `at` of the chunk on policy number `policy`. */
  readonly kindOf: (policy: number, at: number) => Verdict['kind'];
  /** How many households of the chunk each verdict on a policy has. */
  readonly countOf: (policy: number) => Readonly<Record<Verdict['kind'], number>>;
};

const programFor = (members: number, kept: Kept | null): Program => {
  const chunk: Chunk = {
    snapshot: { households: 0, starts: new Uint32Array(1), uncounted: new Uint32Array(0), household: [], member: [] },
    from: { household: 0, member: 0 },
    rows: { household: 0, member: 0 },
    home: new Uint16Array(members),
  };
  const program: Program = {
    chunk,
    room: { household: chunkRows, member: members },
    steps: [],
    made: new Map(),
    kept,
    keeps: [],
    bool: (node, space, stated) => boolBits(program, node, space, stated),
    num: (node, space, stated) => numberEnds(program, node, space, stated),
  };
  return program;
};

const load = ({ chunk }: Program, snapshot: Snapshot, from: number): void => {
  const { starts, households } = snapshot;
  const to = Math.min(households, from + chunkRows);
  chunk.snapshot = snapshot;
  chunk.from.household = from;
  chunk.from.member = starts[from] as number;
  chunk.rows.household = to - from;
  chunk.rows.member = (starts[to] as number) - chunk.from.member;
  for (let at = from; at < to; at++) {
    chunk.home.fill(
      at - from,
      (starts[at] as number) - chunk.from.member,
      (starts[at + 1] as number) - chunk.from.member,
    );
  }
};

const largestChunk = ({ starts, households }: Snapshot): number => {
  let most = 0;
  for (let from = 0; from < households; from += chunkRows) {
    most = Math.max(most, (starts[Math.min(households, from + chunkRows)] as number) - (starts[from] as number));
  }
  return most;
};

const columnOf = (program: Program, { rule, capped }: CompiledPolicy): Column => ({
  capped,
  strict: program.bool(rule, 'household', false),
  stated: rule.soft ? program.bool(rule, 'household', true) : null,
});

const kindAt = ({ capped, strict, stated }: Column, at: number): Verdict['kind'] => {
  const tri = triAt(strict, at);
  if (tri === 0) return 'no';
  if (tri === 2) return capped ? 'possible' : 'fits';
  return stated && triAt(stated, at) === 2 ? 'possible' : 'open';
};

const none = someBits(chunkRows);

const countIn = ({ capped, strict, stated }: Column, rows: number): Record<Verdict['kind'], number> => {
  const sum = { fits: 0, possible: 0, open: 0, no: 0 };
  const hopeful = (stated ?? none).yes;
  for (let w = 0; w << 5 < rows; w++) {
    const past = rows - (w << 5);
    const here = past >= 32 ? -1 : (1 << past) - 1;
    const yes = (strict.yes[w] as number) & here;
    const unknown = (strict.may[w] as number) & ~yes & here;
    const perhaps = countBits(unknown & (hopeful[w] as number));
    sum[capped ? 'possible' : 'fits'] += countBits(yes);
    sum.possible += perhaps;
    sum.open += countBits(unknown) - perhaps;
  }
  sum.no = rows - sum.fits - sum.possible - sum.open;
  return sum;
};

/**
 * Judges many households at once, column by column and a chunk at a time; the same verdicts as `screen`. `ids` picks
 * policies (default: all). What a chunk came to holds until the next one is judged. `kept`: of the snapshot that will be
 * judged, what earlier runs came to; what this one adds is kept there too. Returns how to judge a snapshot.
 */
export const judgeMany = ({ policies }: CompiledPack, ids?: readonly string[], kept: Kept | null = null) => {
  const wanted = policies.filter(({ policy }) => ids === undefined || ids.includes(policy.id));
  let room = -1;
  let program = programFor(0, null);
  let columns: readonly Column[] = [];
  const judge = (snapshot: Snapshot, each: (judged: Judged) => void): void => {
    if (kept && kept.snapshot !== snapshot) throw new RangeError('what is kept belongs to another snapshot');
    const members = largestChunk(snapshot);
    if (members > room) {
      room = members;
      program = programFor(room, kept);
      columns = wanted.map((policy) => columnOf(program, policy));
    }
    const columnAt = (policy: number): Column => {
      const column = columns[policy];
      if (!column) throw new RangeError(`there is no policy number ${policy}`);
      return column;
    };
    for (let from = 0; from < snapshot.households; from += chunkRows) {
      load(program, snapshot, from);
      for (const step of program.steps) step();
      const households = program.chunk.rows.household;
      each({
        from,
        households,
        kindOf: (policy, at) => kindAt(columnAt(policy), at),
        countOf: (policy) => countIn(columnAt(policy), households),
      });
    }
    for (const key of program.keeps) kept?.whole.add(key);
  };
  return { ids: wanted.map(({ policy }) => policy.id), judge };
};
