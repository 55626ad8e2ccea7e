import type { Page, Request } from 'playwright-core';
import { pick, tap } from './touch.ts';

const heading = async (page: Page) => (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';

/** 长宁区, 我自己 and 奶奶. */
export async function nameThePeople(page: Page): Promise<void> {
  await pick(page, '长宁区');
  await tap(page, '下一步');
  await tap(page, '添上奶奶');
  await tap(page, '下一步');
}

/** Answers the question that stands: as `told` has it, else 不清楚. Returns it; null when nothing is left to ask. */
export async function answerOne(page: Page, told: readonly (readonly [RegExp, string])[]): Promise<string | null> {
  const next = page.getByRole('button', { name: '下一题' });
  const end = page.getByRole('button', { name: '看结果', exact: true });
  await next.or(end).first().waitFor();
  if (await end.isVisible()) return null;
  const question = await heading(page);
  const answer = told.find(([asks]) => asks.test(question))?.[1];
  const field = page.getByRole('spinbutton').or(page.getByRole('textbox'));
  const option = page.getByRole('radio', { name: answer ?? '' }).or(page.getByRole('checkbox', { name: answer ?? '' }));
  if (answer !== undefined && /^\d+$/.test(answer) && (await field.count()) > 0) await field.first().fill(answer);
  else if (answer !== undefined && (await option.count()) > 0) await option.first().click();
  else await pick(page, '不清楚');
  await next.click();
  await page.waitForFunction(
    (before) => document.querySelector('[role=heading][aria-level="2"]')?.textContent !== before,
    question,
  );
  return question;
}

/** Every request of a phone from now on, also those of its service worker. */
export function recorded(page: Page): Request[] {
  const sent: Request[] = [];
  page.context().on('request', (request) => sent.push(request));
  return sent;
}

/** Method, path and query of a request, and what it carried. */
export const worded = (request: Request): string => {
  const { pathname, search } = new URL(request.url());
  return [request.method(), pathname + search, request.postData() ?? ''].join(' ').trim();
};
