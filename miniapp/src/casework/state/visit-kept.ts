import * as z from 'zod/mini';
import { forget, keep, recall } from '../../device/storage.ts';
import { VisitDraft } from './visit-draft.ts';

const draftKey = (caseId: string) => `visit.draft.${caseId}`;
const knownKey = (caseId: string) => `visit.known.${caseId}`;
const Ids = z.array(z.string());

/** The form being written for a case, or null. */
export const readDraft = (caseId: string): VisitDraft | null => {
  const parsed = VisitDraft.safeParse(recall(draftKey(caseId)));
  return parsed.success ? parsed.data : null;
};
export const keepDraft = (caseId: string, draft: VisitDraft): boolean => keep(draftKey(caseId), draft);
export const dropDraft = (caseId: string): void => forget(draftKey(caseId));

/** Forms of the case this phone has heard of: a form written without the network says what it knew. */
export const readKnown = (caseId: string): readonly string[] => {
  const parsed = Ids.safeParse(recall(knownKey(caseId)));
  return parsed.success ? parsed.data : [];
};
export const keepKnown = (caseId: string, formIds: readonly string[]): boolean => keep(knownKey(caseId), formIds);
