import type { CaseRecord } from '../case/record.ts';
import type { Message } from '../identity/inbox.ts';
import { localWords } from '../platform/local-time.ts';

/** First line of every alert about a new case; neither level nor sign is on it. */
export const newCaseTitle = '有一件新的事等您看';

/** What the accountable advisor finds in the inbox the moment a case comes in. */
export const newCaseMessage = ({ id, facts, streetName, committeeName }: CaseRecord): Message => ({
  at: facts.receivedAt,
  name: `${id}.new`,
  title: newCaseTitle,
  body: `${streetName}${committeeName ?? ''}。${facts.due.at ? `请在 ${localWords(facts.due.at)} 前处理。` : ''}`,
  caseId: id,
  kind: 'note',
});

/** What staff find in the inbox when a step of somebody else concerns them. */
export const staffProgressMessage = ({ id, seq, streetName }: CaseRecord, at: number): Message => ({
  at,
  name: `${id}.${seq}`,
  title: '有一件事需要您看',
  body: `${streetName}。同事刚记了一步,请打开看看。`,
  caseId: id,
  kind: 'note',
});

/** What a family finds in the inbox: that there is news, and nothing of what it is. */
export const familyProgressMessage = ({ id, seq }: CaseRecord, at: number): Message => ({
  at,
  name: `${id}.${seq}`,
  title: '您关注的事有新进展',
  body: '请打开看看下一步和时间。',
  caseId: id,
  kind: 'note',
  follows: true,
});

type EscalationAbout = {
  readonly late: boolean;
  readonly task: boolean;
  /** What runs beside the case, in a colleague's words; null: the case itself. */
  readonly what: string | null;
  readonly dueAt: number;
};

/** What staff find in the inbox when the time of a case runs out; for those who lead it is a task. */
export const escalationMessage = (
  { id, seq, streetName }: CaseRecord,
  at: number,
  { late, task, what, dueAt }: EscalationAbout,
): Message => ({
  at,
  name: `${id}.${seq}`,
  title: late ? '有一件事过了时间' : '有一件事快到时间了',
  body: `${streetName}。${what ? `${what},` : '约定的'}时间是 ${localWords(dueAt)},请您看一看。`,
  caseId: id,
  kind: task ? 'task' : 'note',
});
