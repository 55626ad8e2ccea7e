import { loadPack } from 'shared-scoring';
import { shanghaiPacks } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { sheetOf, sheetWords } from './sheet.ts';

test('every paper of a policy stands on its sheet, ticked or not, with where to go and whom to call', () => {
  const policy = loadPack(shanghaiPacks, '310105').policies.find(({ id }) => id === 'sh-dibao');
  if (!policy) throw new Error('sh-dibao is in the pack');
  const words = sheetWords(sheetOf(policy, [1]));
  expect(words.match(/^[☐☑]/gm)).toHaveLength(policy.papers.length);
  expect(words.match(/^☑/gm)).toHaveLength(1);
  expect(words).toContain('社区事务受理服务中心');
  expect(words).toContain('12345');
  expect(words).toContain('这不是资格决定');
});
