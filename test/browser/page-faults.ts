import { officeWords } from 'shared-scoring/case/office-words';
import { expect } from 'vitest';
import { everyPage, type PageOf } from './every-page.ts';
import { seriousFaults } from './faults.ts';
import type { OpenPhone, PhoneLook } from './phones.ts';
import { type aRoom, morning } from './room.ts';
import { settled } from './settled.ts';

type Room = ReturnType<typeof aRoom>;
type Mode = NonNullable<PhoneLook['mode']>;
let pages: Promise<readonly PageOf[]> | undefined;

/** Opens every page in a look and gives axe's serious faults; fails where something is cut, nameless or too small to hit. */
export async function pageFaults(room: Room, mode: Mode): Promise<readonly object[]> {
  pages ??= everyPage(room.street, morning);
  const phones = new Map<string, OpenPhone>();
  const faults: object[] = [];
  for (const at of await pages) {
    const phone = phones.get(at.who) ?? (await room.phone(at.who, { mode, width: 360, height: 740 }));
    phones.set(at.who, phone);
    await open(phone, at);
    const { page, trouble } = phone;
    expect({ path: at.path, ...(await lookOf(phone, mode)) }).toEqual({
      path: at.path,
      overflow: 0,
      nameless: 0,
      small: [],
    });
    if (at.who === 'family') expect({ path: at.path, ...(await oddWords(phone)) }).toEqual({ path: at.path, odd: [] });
    for (const fault of await seriousFaults(page, mode.includes('elder'))) faults.push({ path: at.path, ...fault });
    expect({ path: at.path, trouble }).toEqual({ path: at.path, trouble: [] });
  }
  return faults;
}

/** Goes to a page as a link does, or opens the app at it, unfolds all it has to tell and does what is to be done there. */
async function open({ page, go }: OpenPhone, { path, shows, lay, act }: PageOf): Promise<void> {
  await lay?.(page);
  if (lay || page.url() === 'about:blank') {
    await page.goto('about:blank');
    await go(path);
  } else await follow(page, path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
  const folds = await page.evaluate(() => {
    const shut = [...document.querySelectorAll<HTMLElement>('[aria-expanded=false]')];
    const shown = shut.filter((fold) => fold.getClientRects().length > 0);
    for (const fold of shown) fold.click();
    return shown.length;
  });
  await act?.(page);
  if (folds > 0 || act) await settled(page);
  if (shows) await page.getByText(shows).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
}

/** The app goes on to another page; done when that one shows and the one before does not. */
async function follow(page: OpenPhone['page'], path: string): Promise<void> {
  await page.evaluate((to) => {
    for (const before of document.querySelectorAll('.taro_page')) before.classList.add('looked-at');
    location.hash = `#/${to}`;
  }, path);
  await page.waitForFunction(() => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0);
    return shown.length === 1 && !shown[0]?.classList.contains('looked-at');
  });
}

/** Words of the office and Latin letters on the page as it shows. */
async function oddWords({ page }: OpenPhone): Promise<{ readonly odd: readonly string[] }> {
  const shown = (await page.locator('.taro_page').filter({ visible: true }).textContent()) ?? '';
  return { odd: [...officeWords.filter((word) => shown.includes(word)), ...(shown.match(/[A-Za-z]+/g) ?? [])] };
}

/** What of the page does not fit, has no name or is too small to hit. */
const lookOf = ({ page }: OpenPhone, mode: Mode) =>
  page.evaluate(
    (size) => {
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
    },
    mode.includes('elder') ? 60 : 44,
  );
