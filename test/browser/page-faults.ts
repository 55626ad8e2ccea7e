import { expect } from 'vitest';
import { everyPage } from './every-page.ts';
import { seriousFaults } from './faults.ts';
import type { PhoneLook } from './phones.ts';
import type { aRoom } from './room.ts';

/** Opens every page in a look and gives axe's serious faults; fails where something is cut, nameless or too small to hit. */
export async function pageFaults(
  room: ReturnType<typeof aRoom>,
  mode: NonNullable<PhoneLook['mode']>,
): Promise<readonly object[]> {
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
  return faults;
}
