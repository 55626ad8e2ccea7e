import type { CaseFacts, Triage } from 'shared-scoring';
import type { ReportDraft } from 'shared-scoring/contract';
import { type CaseRecord, caseKey } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData, signCatalogue } from '../reference/reference.ts';
import type { Routed } from './place.ts';

type Parts = {
  readonly draft: ReportDraft;
  readonly place: Routed;
  readonly level: Triage;
  readonly facts: CaseFacts;
  readonly owner: Staff | null;
  readonly voices: readonly string[];
  readonly fingerprint: string;
  readonly receiptTry: number;
};

/** The new case before its first log line; door and note sealed to their place in the table. */
export async function sealedCase(p: Platform, parts: Parts): Promise<CaseRecord> {
  const { draft, place, level, facts, owner, fingerprint, receiptTry, voices } = parts;
  const seal = async (attribute: 'door' | 'note', text: string | undefined) =>
    text ? p.keys.seal('case', { pk: caseKey(draft.id), sk: 'META', attribute }, text) : null;
  return {
    id: draft.id,
    version: 1,
    seq: 0,
    hash: '',
    facts,
    ownerBadge: owner?.badge ?? '区值班',
    urgency: level.urgency,
    signs: [...new Set(draft.signs)],
    modifiers: [...new Set(draft.modifiers)],
    reasons: [...level.reasons],
    spoken: draft.spoken,
    street: place.street,
    streetName: place.streetName,
    committee: place.committee ?? null,
    committeeName: place.committeeName ?? null,
    door: await seal('door', draft.place.door),
    note: await seal('note', draft.note),
    voices,
    fingerprint,
    receiptTry,
    escalated: [],
    versions: {
      signs: signCatalogue.version,
      clocks: clockData.clocks.version,
      divisions: place.listDate,
    },
  };
}
