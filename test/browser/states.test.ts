import { test } from 'vitest';
import { aRoom } from './room.ts';
import { see, tap } from './touch.ts';

const room = aRoom();

test('without a network the report waits as 未发送 and goes by itself when the network is back', async () => {
  const { page, context, go } = await room.phone('neighbour2');
  await go('neighbour/report/index');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.getByRole('textbox').first().fill('江苏路');
  await tap(page, /江苏路街道/);
  await tap(page, '身体和看病');
  await page.getByRole('checkbox', { name: /行动明显比以前差/ }).click();
  await page.getByRole('checkbox', { name: /我没有进屋查看/ }).click();
  await context.setOffline(true);
  await tap(page, '告诉社区');
  await see(page, '未发送');
  await context.setOffline(false);
  await see(page, /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await see(page, '已收到');
});
