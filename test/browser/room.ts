import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { aStreet } from '../journeys/street.ts';
import { launchBrowser } from './launch.ts';
import { type OpenPhone, openPhone, type PhoneLook } from './phones.ts';

/** Ten o'clock on a working Tuesday, in Shanghai. */
export const morning = Date.parse('2026-11-24T10:00:00+08:00');

const picture = (n: number) => fileURLToPath(new URL(`../../.cache/browser/phone-${n}.png`, import.meta.url));

/**
 * A whole street and a browser for the tests of one file. Phones opened through it are closed after their test; what they
 * showed is kept in .cache/browser when it failed.
 */
export function aRoom() {
  let street: Awaited<ReturnType<typeof aStreet>>;
  let browser: Browser;
  const phones: OpenPhone[] = [];
  beforeAll(async () => {
    street = await aStreet({ now: morning });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await street?.stop();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      for (const [n, { page, trouble }] of phones.filter((it) => !it.page.isClosed()).entries()) {
        await page.screenshot({ path: picture(n) });
        console.log(`phone ${n}: ${page.url()}`, trouble, await page.locator('body').ariaSnapshot());
      }
    for (const { close } of phones.splice(0)) await close();
  });
  return {
    /** Those opened in this test. */
    phones: phones as readonly OpenPhone[],
    get street() {
      return street;
    },
    async phone(persona: string, look?: PhoneLook): Promise<OpenPhone> {
      const opened = await openPhone(browser, street.url, persona, look);
      phones.push(opened);
      return opened;
    },
  };
}
