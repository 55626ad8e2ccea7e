import type { Page } from 'playwright-core';

export const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
export const pick = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).first().click();
export const tick = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name }).first().click();
export const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });
