import type { Num } from './ast.ts';
import { type Frame, lookAt, missing, mostMembers } from './frame.ts';
import type { BoolNode, NumNode } from './node.ts';
import { into, type Scope } from './scope.ts';
import { onceNumber } from './share.ts';
import { touchMembers } from './trace.ts';
import { walk } from './walk.ts';

type Tally = Extract<Num, { count: unknown }> | Extract<Num, { sum: unknown }>;

const readOne: NumNode['read'] = (frame) => {
  frame.lo = 1;
  frame.hi = 1;
};

/** What the member looked at adds: the number when `where` holds, nothing when not, either when unknown. */
const share = (where: BoolNode['decide'] | null, read: NumNode['read']) => (frame: Frame) => {
  const counts = where === null ? 2 : where(frame);
  if (counts === 0) {
    frame.lo = 0;
    frame.hi = 0;
    return;
  }
  read(frame);
  if (counts === 1) {
    frame.lo = Math.min(0, frame.lo);
    frame.hi = Math.max(0, frame.hi);
  }
};

/** Adds up what each member adds. */
const sumUp =
  (each: NumNode['read']): NumNode['read'] =>
  (frame) => {
    const before = frame.member;
    let lo = 0;
    let hi = 0;
    if (frame.uncounted) frame.flags |= missing;
    for (let member = 0; member < frame.members.length; member++) {
      lookAt(frame, member);
      each(frame);
      lo += frame.uncounted && frame.lo < 0 ? frame.lo * mostMembers : frame.lo;
      hi += frame.uncounted && frame.hi > 0 ? frame.hi * mostMembers : frame.hi;
    }
    lookAt(frame, before);
    frame.lo = Number.isNaN(lo) ? Number.NEGATIVE_INFINITY : lo;
    frame.hi = Number.isNaN(hi) ? Number.POSITIVE_INFINITY : hi;
  };

/** How many members, or how much over members. Nobody told yet means one to fifteen people of whom nothing is known. */
export const tally = (scope: Scope, rule: Tally): NumNode => {
  const inner: Scope = { ...scope, inMember: true };
  const where = rule.where === undefined ? null : scope.bool(rule.where, { ...into(inner, 'where'), sign: 0 });
  const of = 'sum' in rule ? scope.num(rule.of, into(inner, 'of')) : null;
  return onceNumber(scope, `tally ${where?.id} ${of?.id}`, true, () => ({
    shape: { kind: 'tally', where, of },
    perMember: false,
    firm: (where?.firm ?? true) && (of?.firm ?? true),
    ...(of === null && where === null ? { people: true as const } : {}),
    label: of !== null ? null : where === null ? '家里的人数' : '符合的人数',
    unit: of === null ? '人' : of.unit,
    touch: (frame, trace) => {
      const before = frame.member;
      touchMembers(frame, trace);
      for (let member = 0; member < frame.members.length; member++) {
        lookAt(frame, member);
        const counts = where ? where.decide(frame) : 2;
        if (where) walk(where, counts, frame, trace);
        if (of && counts !== 0) of.touch(frame, trace);
      }
      lookAt(frame, before);
    },
    closure: () => sumUp(share(where ? where.link() : null, of ? of.link() : readOne)),
  }));
};
