import type { CaseView, askReporter as endpoint, InputOf } from 'shared-scoring/contract';
import { logActorOf } from '../case/actor.ts';
import type { CaseRecord } from '../case/record.ts';
import { caseView } from '../case/view.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { addLine } from './add-line.ts';
import { type Aside, asideWrite, openAside, readAside, sealAside } from './aside.ts';

/** Asks the reporter one plain question. The same one again changes nothing. Throws `step.refused`. */
export async function askReporter(
  p: Platform,
  { id, question }: InputOf<typeof endpoint>,
  first: CaseRecord,
  staff: Staff,
): Promise<CaseView> {
  const sealed = await sealAside(p, id, 'question', question);
  const record = await addLine(p, first, {
    async also(record) {
      const aside = await readAside(p, id);
      if (aside.question && (await openAside(p, id, 'question', aside.question)) === question) return null;
      const why = whyNot(record, aside, staff);
      if (why) throw new Problem('step.refused', { say: why });
      return [asideWrite(p, id, { question: sealed, askedAt: p.now() }, { absent: ['question', 'withdrawnAt'] })];
    },
    line: () => ({ actor: logActorOf(staff), kind: 'ask', text: `问反映人:${question}` }),
  });
  return caseView(p, record, staff);
}

function whyNot(
  { facts, source }: CaseRecord,
  { question, withdrawnAt }: Aside,
  { staffId, role }: Staff,
): string | null {
  if (source === 'self') return '这件事是本人提出的,请直接和本人联系';
  if (withdrawnAt !== undefined) return '反映人已经撤回,不能再问';
  if (question) return '一件事只能问反映人一个问题,已经问过了';
  if (facts.state === 'closed') return '这件事已经结束,不用再问';
  if (role !== 'lead' && facts.owner !== staffId) return '这件事由别的同事负责,请负责的人来问';
  return null;
}
