import type { Clocks } from './clocks.ts';
import { type ClockData, endOf } from './due-at.ts';

export type Escalation = {
  /** Stable for one due time: "contact@1790000000000#3". Use it to make the alert idempotent. */
  readonly id: string;
  readonly at: number;
  readonly to: 'owner' | 'lead' | 'district';
};

type Waiting = { readonly kind: string; readonly at: number | null; readonly since?: number | undefined };

/** Who is told when, as the time of a case runs out and after it: in time order, none when nothing is due. */
export const escalations = (level: keyof Clocks['limits'], due: Waiting, data: ClockData): readonly Escalation[] => {
  const { at: end, since = due.at } = due;
  if (end === null || since === null) return [];
  const steps = level === 'P0' ? data.clocks.escalation.P0 : data.clocks.escalation.other;
  return steps
    .map(({ at, to }, i) => ({
      id: `${due.kind}@${end}#${i}`,
      at: 'share' in at ? Math.round(since + (end - since) * at.share) : endOf(end, at.late, data).at,
      to,
    }))
    .sort((a, b) => a.at - b.at);
};
