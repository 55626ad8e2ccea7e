import { expect, test } from 'vitest';
import { sourceWords } from './source.ts';

test.each([
  ['民发〔2021〕57号 第十三条 [S3]', '民发〔2021〕57号 第十三条'],
  ['2024 年标准,2025 年以后未见新数 [W13, W15]', '2024 年标准，2025 年以后未见新数'],
  ['[S3]', ''],
  ['第一条 [注]', '第一条 [注]'],
])('%s', (source, words) => expect(sourceWords(source)).toBe(words));
