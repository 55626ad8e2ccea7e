import type { answerReceipt as endpoint, InputOf, Receipt } from 'shared-scoring/contract';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { addLine } from './add-line.ts';
import { asideWrite, openAside, readAside, sealAside } from './aside.ts';
import { receiptOf, reportBehind } from './receipt.ts';
import { reporter } from './reporter.ts';

/**
 * The reporter's one answer goes sealed to the case and its log; who answered is not known. The same answer again
 * changes nothing. Throws `receipt.unknown`, `receipt.answered`.
 */
export async function answerReceipt(p: Platform, { code, answer }: InputOf<typeof endpoint>): Promise<Receipt> {
  const first = await reportBehind(p, code);
  const sealed = await sealAside(p, first.id, 'answer', answer);
  const record = await addLine(p, first, {
    async also({ id }) {
      const aside = await readAside(p, id);
      if (aside.answer && (await openAside(p, id, 'answer', aside.answer)) === answer) return null;
      if (!aside.question || aside.answer || aside.withdrawnAt !== undefined) throw new Problem('receipt.answered');
      return [asideWrite(p, id, { answer: sealed }, { absent: ['answer', 'withdrawnAt'], present: ['question'] })];
    },
    line: () => ({ actor: reporter, kind: 'answer', text: `反映人回答:${answer}` }),
    tells: true,
  });
  return receiptOf(p, code, record);
}
