import type { Policy } from '../region/schema.ts';
import { closeness } from './closeness.ts';
import { fold } from './fold.ts';
import type { Pinyin } from './pinyin.ts';
import { departmentWords, lifeEventWords, needWords } from './words.ts';

/** Where a hit comes from: its title, another name people use, a word about it, or the text itself. */
export type HitBy = { readonly kind: 'title' | 'alias' | 'word' | 'text'; readonly text: string };

/** A policy found, best first; `by` is the name or word it was found by. */
export type LibraryHit = { readonly policy: Policy; readonly score: number; readonly by: HitBy };

type Name = HitBy & { readonly folded: readonly string[] };
type Entry = {
  readonly policy: Policy;
  readonly names: readonly Name[];
  readonly words: readonly Name[];
  readonly text: string;
};

/** Policies made ready to be searched. */
export type Library = { readonly entries: readonly Entry[]; readonly pinyin: Pinyin };

const named = (kind: HitBy['kind'], text: string): Name => ({ kind, text, folded: [...fold(text)] });

/** Make the policies of a pack ready to be searched; do it once, not at every letter. */
export const libraryOf = (policies: readonly Policy[], pinyin: Pinyin): Library => ({
  pinyin,
  entries: policies.map((policy) => ({
    policy,
    names: [named('title', policy.title), ...policy.aliases.map((alias) => named('alias', alias))],
    words: [
      ...policy.lifeEvents.map((event) => lifeEventWords[event]),
      ...policy.needs.map((need) => needWords[need]),
      ...policy.departments.map((office) => departmentWords[office]),
    ].flatMap(({ label, words }) => [label, ...words].map((word) => named('word', word))),
    text: fold(`${policy.summary}${policy.gives}`),
  })),
});

const bigramsOf = (text: string) => [...text].slice(1).map((character, at) => `${[...text][at]}${character}`);

/** How much of a sentence the names, words and text of a policy hold, by pairs of characters: up to 10. */
const overlap = (typed: string, { names, words, text }: Entry): number => {
  const pairs = bigramsOf(typed);
  const held = [text, ...[...names, ...words].map(({ folded }) => folded.join(''))];
  const found = pairs.filter((pair) => held.some((one) => one.includes(pair))).length;
  return pairs.length < 3 ? 0 : (10 * found) / pairs.length;
};

const best = (typed: string, entry: Entry, pinyin: Pinyin): LibraryHit => {
  let hit: LibraryHit = { policy: entry.policy, score: 0, by: { kind: 'text', text: entry.policy.title } };
  const offer = (score: number, { kind, text }: HitBy) => {
    if (score > hit.score) hit = { policy: entry.policy, score, by: { kind, text } };
  };
  for (const name of entry.names) {
    const close = closeness(typed, name.folded, pinyin);
    if (close > 0) offer(close + (name.kind === 'title' ? 2 : 0), name);
  }
  for (const word of entry.words) {
    const whole = word.folded.join('');
    if (typed.length > 1 && (whole.includes(typed) || typed.includes(whole))) offer(26, word);
  }
  if (typed.length > 1 && entry.text.includes(typed)) offer(20, { kind: 'text', text: entry.policy.title });
  offer(overlap(typed, entry), { kind: 'text', text: entry.policy.title });
  return hit;
};

/**
 * Find policies by what people type: names and old names, pinyin in full or by first letters, without 的, in any width,
 * with one slip, or a sentence. Several words, parted by blanks, must all fit. Best first; equal ones as the pack has them.
 */
export const searchLibrary = ({ entries, pinyin }: Library, text: string): readonly LibraryHit[] => {
  const terms = text.normalize('NFKC').split(/\s+/).map(fold).filter(Boolean);
  if (terms.length === 0) return [];
  const hits = entries.flatMap((entry): readonly LibraryHit[] => {
    const each = terms.map((term) => best(term, entry, pinyin));
    const top = each.reduce((one, other) => (other.score > one.score ? other : one));
    const weakest = Math.min(...each.map(({ score }) => score));
    return weakest > 3 ? [{ ...top, score: (top.score + weakest) / 2 }] : [];
  });
  const found = hits.sort((a, b) => b.score - a.score);
  const sure = found.filter(({ score }) => score > 10);
  return sure.length > 0 ? sure : found;
};
