import { officeWords } from 'shared-scoring/case/office-words';
import { expect, test } from 'vitest';
import { text } from './text.ts';

/** Every sentence, those that take words or a number filled with some. */
const sentences = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentences(value('某', '某'));
  return value && typeof value === 'object' ? Object.values(value).flatMap(sentences) : [];
};

test('the family pages hold no office word and no Latin letter', () => {
  const all = sentences(text);
  expect(all.length).toBeGreaterThan(150);
  for (const sentence of all) {
    expect(officeWords.filter((word) => sentence.includes(word))).toEqual([]);
    expect(sentence).not.toMatch(/[A-Za-z]/);
  }
});

test('whoever reads is addressed politely', () => {
  for (const sentence of sentences(text)) expect(sentence).not.toMatch(/你/);
});
