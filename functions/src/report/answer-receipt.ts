import type { answerReceipt as endpoint, InputOf, Receipt } from 'shared-scoring/contract';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { addLine } from './add-line.ts';
import { asideWrite, openAside, readAside, sealAside } from './aside.ts';
import { startCheck } from './note-check.ts';
import { receiptOf, reportBehind } from './receipt.ts';
import { reporter } from './reporter.ts';

/**
 * The reporter's one answer goes sealed to the case and its log; who answered is not kept; where the phone can say so,
 * WeChat is asked about the words. The same answer again
 * changes nothing. Throws `receipt.unknown`, `receipt.answered`.
 */
export async function answerReceipt(p: Platform, { code, answer, login }: InputOf<typeof endpoint>): Promise<Receipt> {
  const first = await reportBehind(p, code);
  const sealed = await sealAside(p, first.id, 'answer', answer);
  const check = startCheck(p, login ? { login } : null, answer, 'answer');
  let isNew = false;
  const record = await addLine(p, first, {
    async also({ id }) {
      const aside = await readAside(p, id);
      if (aside.answer && (await openAside(p, id, 'answer', aside.answer)) === answer) return null;
      if (!aside.question || aside.answer || aside.withdrawnAt !== undefined) throw new Problem('receipt.answered');
      isNew = true;
      return [asideWrite(p, id, { answer: sealed }, { absent: ['answer', 'withdrawnAt'], present: ['question'] })];
    },
    line: () => ({ actor: reporter, kind: 'answer', text: `反映人回答:${answer}` }),
    tells: true,
  });
  if (isNew) await check(record);
  return receiptOf(p, code, record);
}
