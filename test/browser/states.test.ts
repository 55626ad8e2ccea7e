import { expect, test } from 'vitest';
import { everyPage } from './every-page.ts';
import { seriousFaults } from './faults.ts';
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

test.each(['', 'dark', 'elder', 'dark elder'] as const)(
  'every page holds in mode "%s": nothing cut, everything named, targets large, no serious fault',
  async (mode) => {
    const least = mode.includes('elder') ? 60 : 44;
    const faults: object[] = [];
    for (const [persona, path] of everyPage) {
      const { page, trouble, go, close } = await room.phone(persona, {
        mode,
        width: 360,
        height: 740,
      });
      await go(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForTimeout(400);
      const seen = await page.evaluate((size) => {
        const shown = (element: Element) => element.getClientRects().length > 0;
        const controls = [...document.querySelectorAll('[role=button],[role=radio],[role=checkbox]')].filter(shown);
        const say = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return {
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          nameless: controls.filter((element) => say(element) === '').length,
          small: controls
            .filter((element) => {
              const { width, height } = element.getBoundingClientRect();
              return Math.min(width, height) < size - 0.5;
            })
            .map((element) => `${say(element)} ${JSON.stringify(element.getBoundingClientRect())}`),
        };
      }, least);
      expect({ page: path, ...seen }).toEqual({ page: path, overflow: 0, nameless: 0, small: [] });
      for (const fault of await seriousFaults(page, mode.includes('elder'))) faults.push({ page: path, ...fault });
      expect(trouble).toEqual([]);
      await close();
    }
    expect(faults).toEqual([]);
  },
);
