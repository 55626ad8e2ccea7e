import type { CaseView } from 'shared-scoring/contract';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

/** What a colleague did between two readings of a case, oldest first; empty when nothing did. */
export const changedSince = (before: CaseView, after: CaseView): readonly string[] => {
  const seen = before.log.at(-1)?.seq ?? -1;
  return after.log
    .filter(({ seq }) => seq > seen)
    .map((entry) => text.case.changedLine(entry.actorBadge, setInHan(entry.text)));
};
