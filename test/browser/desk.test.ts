import { fileReport, readOffers, readQueue } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { aReport } from '../journeys/street.ts';
import { aRoom } from './room.ts';
import { see, tap } from './touch.ts';

/* What no street has, at the district's desk, on real screens. */
const room = aRoom();

test('the district gives a case of a street with nobody to somebody on duty, who is told', async () => {
  const draft = aReport({ place: { street: '310105001', door: '8弄2号' }, signs: ['S10'] });
  await room.street.phone('neighbour').call(fileReport, draft);
  const { page, go, trouble } = await room.phone('district');
  await go('advisor/queue/index');
  await see(page, '华阳路街道还没有同事');
  await tap(page, '定一位同事');
  await see(page, '新华路街道');
  await tap(page, '定下来');
  await see(page, '请先选一位同事');
  await page
    .getByRole('radio', { name: /021 号/ })
    .first()
    .click();
  await tap(page, '定下来');
  await see(page, '定好了，由新华路街道 021 号顾问接着办，已经提醒。');
  await see(page, '没有等区里定的事');
  expect((await room.street.phone('district').call(readOffers, {})).items).toEqual([]);
  const { items } = await room.street.phone('advisorXinhua').call(readQueue, { show: 'open' });
  expect(items.map(({ id, mine }) => [id, mine])).toEqual([[draft.id, true]]);
  expect(trouble).toEqual([]);
});
