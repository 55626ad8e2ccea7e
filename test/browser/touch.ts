import type { Page } from 'playwright-core';

export const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
export const pick = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).first().click();
export const tick = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name }).first().click();
/** Waits for words somebody can see; a page that lies under another one does not count. */
export const see = (page: Page, text: string | RegExp) =>
  page.getByText(text).locator('visible=true').first().waitFor({ timeout: 15_000 });
