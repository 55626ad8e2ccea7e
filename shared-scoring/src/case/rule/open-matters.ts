import type { CaseFacts } from '../types.ts';

/**
 * What still stands against ending a case: a mandatory report without receipt, a statutory procedure, relief without
 * papers, an objection. Source: assessment.md §7.2, 8.
 */
export const openMatters = ({ mandatory, procedures = [], relief, tasks = [], held }: CaseFacts): string | null => {
  if (mandatory?.state === 'due') return '必须报告的事还没有报,或没有写回执';
  if (procedures.some(({ ended }) => !ended)) return '还有正在办的审批,办完才能结';
  if (relief && relief.state !== 'settled') return '先行救助的手续还没有补齐';
  if (tasks.some(({ open }) => open)) return '家里说了不同意,还没有答复';
  return held ? '时钟还停着,请先恢复' : null;
};
