import { ReceiptCode, ReceiptStatus } from 'shared-scoring/contract';
import * as z from 'zod/mini';

/** A receipt kept on this phone. It names the street and the day, never the household or what was seen. */
export const KeptReceipt = z.object({
  /** Id of the report it answers; null when the code was typed in. */
  id: z.nullable(z.string()),
  code: ReceiptCode,
  status: ReceiptStatus,
  /** When the report was received, ms since 1970. */
  at: z.int(),
  streetName: z.nullable(z.string()),
  /** When the status was last heard, ms since 1970. */
  heardAt: z.int(),
  /** What the advisor would like to know, while it is unanswered. */
  question: z.optional(z.string()),
  withdrawn: z.optional(z.literal(true)),
});
export type KeptReceipt = z.infer<typeof KeptReceipt>;
export const KeptReceipts = z.array(KeptReceipt);

const most = 50;

/** The list with this receipt in it once, newest first, at most 50. A known street and id are not forgotten. */
export const withReceipt = (list: readonly KeptReceipt[], receipt: KeptReceipt): readonly KeptReceipt[] => {
  const before = list.find((kept) => kept.code === receipt.code);
  const merged = {
    ...receipt,
    id: receipt.id ?? before?.id ?? null,
    streetName: receipt.streetName ?? before?.streetName ?? null,
  };
  return [merged, ...list.filter((kept) => kept.code !== receipt.code)].sort((a, b) => b.at - a.at).slice(0, most);
};

/** The list without this code. */
export const withoutReceipt = (list: readonly KeptReceipt[], code: string): readonly KeptReceipt[] =>
  list.filter((kept) => kept.code !== code);
