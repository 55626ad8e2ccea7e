import type { VisitForm } from 'shared-scoring/contract';

export type SourceKind = VisitForm['answers'][number]['source'];

/** How something is known, said short enough for a button. */
export const sourceWords: Readonly<Record<SourceKind, string>> = {
  self: '本人说的',
  family: '家人说的',
  advisor_visit: '我看到的',
  document_seen: '看了证件',
  dept_record: '部门记录',
};

/** The same where somebody else reads it. */
export const sourceTold: Readonly<Record<SourceKind, string>> = { ...sourceWords, advisor_visit: '上门看到的' };

export const methodOf = {
  self: 'heard',
  family: 'heard',
  advisor_visit: 'seen',
  document_seen: 'document',
  dept_record: 'record',
} as const satisfies Record<SourceKind, VisitForm['answers'][number]['method']>;
