import { foldName } from 'shared-scoring/accept';
import type { ReportDraft } from 'shared-scoring/contract';
import type { Platform } from '../platform/platform.ts';

/** Numbers of a door as people write it, folded: 三弄十二号四楼 → 3, 12, 4. At most four; none: the door has no number. */
export const numbersOf = (door: string | undefined): readonly string[] => {
  const numbers = foldName(door ?? '').match(/\d+/g) ?? [];
  return numbers.length === 0 ? ['none'] : [...new Set(numbers)].slice(0, 4);
};

/** Hex digits kept of a token: 64 bits tell the reports about one number of one street apart. */
const kept = 16;

/**
 * Tokens by which two reports about the same door are known to be of one person or one phone, and nothing else is:
 * an HMAC over the street, a number of the door and who sent it. Who that was cannot be read from it.
 */
export async function voicesOf(
  { keys }: Pick<Platform, 'keys'>,
  { place, device }: Pick<ReportDraft, 'place' | 'device'>,
  userId: string,
): Promise<readonly string[]> {
  const senders = [userId, ...(device ? [`device ${device}`] : [])];
  const places = numbersOf(place.door).map((number) => `${place.street}|${number}`);
  const wanted = senders.flatMap((sender) => places.map((where) => `${where}|${sender}`));
  return Promise.all(wanted.map(async (text) => (await keys.index('voice', text)).slice(0, kept)));
}

/** True when no token of one report is among those of others: somebody else has seen it too. */
export const isIndependent = (voices: readonly string[], others: readonly string[]): boolean =>
  !voices.some((voice) => others.includes(voice));
