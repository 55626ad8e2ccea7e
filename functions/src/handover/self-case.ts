import { type CaseFacts, openCase, type Triage } from 'shared-scoring';
import { type CaseRecord, caseKey } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData, signCatalogue } from '../reference/reference.ts';
import type { HandoverItem } from './item.ts';

type Parts = {
  readonly item: HandoverItem;
  readonly level: Triage;
  readonly note: string | undefined;
  readonly staff: Staff;
  readonly listDate: string;
};

/** A resident's own request before its first log line; whoever opens it will own it (首问负责). */
export async function selfCase(p: Platform, { item, level, note, staff, listDate }: Parts): Promise<CaseRecord> {
  const { id, street, streetName, fingerprint } = item;
  const spot = { pk: caseKey(id), sk: 'META', attribute: 'note' };
  return {
    id,
    version: 1,
    seq: 0,
    hash: '',
    source: 'self',
    facts: opened(p, level, staff),
    ownerBadge: staff.badge,
    urgency: level.urgency,
    signs: [],
    modifiers: [],
    reasons: [...level.reasons],
    spoken: 'unsaid',
    street,
    streetName,
    committee: null,
    committeeName: null,
    door: null,
    note: note ? await p.keys.seal('case', spot, note) : null,
    fingerprint,
    receiptTry: 0,
    escalated: [],
    versions: { signs: signCatalogue.version, clocks: clockData.clocks.version, divisions: listDate },
  };
}

const opened = ({ now }: Platform, { level, redFlag, hides }: Triage, { staffId }: Staff): CaseFacts =>
  openCase({ level, redFlag, hides, owner: staffId, receivedAt: now() }, clockData);
