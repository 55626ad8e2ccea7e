import type { Receipt } from 'shared-scoring/contract';
import type { CaseRecord } from '../case/record.ts';
import type { Platform } from '../platform/platform.ts';
import { addLine } from './add-line.ts';
import { asideWrite, readAside } from './aside.ts';
import { receiptOf, reportBehind } from './receipt.ts';
import { forgetWho, reporter } from './reporter.ts';

/**
 * Takes a report back: who reported is forgotten, the case stays for a named person to look at, and a sign of danger
 * is followed as before. Again it changes nothing. Throws `receipt.unknown`.
 */
export async function withdrawReport(p: Platform, { code }: { readonly code: string }): Promise<Receipt> {
  const first = await reportBehind(p, code);
  const record = await addLine(p, first, {
    async also({ id }) {
      if ((await readAside(p, id)).withdrawnAt !== undefined) return null;
      return [asideWrite(p, id, { withdrawnAt: p.now() }, { absent: ['withdrawnAt'] }), forgetWho(p, id)];
    },
    line: (record) => ({ actor: reporter, kind: 'withdrawn', text: wordsFor(record) }),
    reason: '反映人撤回了,请看一眼再决定',
    tells: true,
  });
  return receiptOf(p, code, record);
}

const wordsFor = ({ facts }: CaseRecord): string => {
  if (facts.redFlag) return '反映人撤回了。有危险信号,照常跟进';
  return facts.state === 'received' ? '反映人撤回了。请看一眼,确认没有人需要帮助,再放下' : '反映人撤回了,照常跟进';
};
