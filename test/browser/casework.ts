import { fileReport, readCase, stepCase } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { aReport, type aStreet } from '../journeys/street.ts';
import { pick, see, tap } from './touch.ts';

type Street = Awaited<ReturnType<typeof aStreet>>;
type Page = Parameters<typeof tap>[0];
type Where = { readonly code: string; readonly advisor: string };

/** A case of a street whose people were reached by phone: where the visit begins. */
export async function aReachedCase(
  street: Street,
  door: string,
  { code, advisor: who }: Where = { code: '310105002', advisor: 'advisor' },
): Promise<string> {
  const report = aReport({ place: { street: code, door } });
  await street.phone('neighbour').call(fileReport, report);
  const { id } = report;
  const advisor = street.phone(who);
  const steps = [
    { kind: 'accept' },
    { kind: 'link', finding: 'new' },
    { kind: 'contact', way: 'phone', outcome: 'reached' },
  ] as const;
  for (const event of steps) {
    const { version } = await advisor.call(readCase, { id });
    await advisor.call(stepCase, { id, eventId: ulid(), version, event });
  }
  return id;
}

/** Taps one answer under its question. */
export const answer = (page: Page, ask: string, option: string) =>
  page.getByRole('radiogroup', { name: ask }).getByRole('radio', { name: option, exact: true }).click();

/** Fills in one act beside the road and records it; the page of acts is open. */
export async function fillAct(
  page: Page,
  act: string | RegExp,
  notes: readonly (readonly [label: string, words: string])[],
  chosen?: readonly [ask: string, option: string],
): Promise<void> {
  await tap(page, '放一放、退出');
  await tap(page, act);
  if (chosen) await answer(page, ...chosen);
  for (const [label, words] of notes) await page.getByRole('textbox', { name: label }).fill(words);
  await tap(page, '记下来');
  await see(page, '记下了');
}

/** Pages of answers of a visit form, as an advisor taps them; the form is open at its first page. */
export async function fillVisit(page: Page, { present, people, guardian, groups, seen }: Told): Promise<void> {
  await see(page, '凭什么上门？');
  for (const who of present) await page.getByRole('checkbox', { name: who, exact: true }).click();
  await pick(page, '本人同意');
  await tap(page, '下一步');
  await see(page, '家里有谁？');
  await pick(page, '看了证件');
  for (const { label, age, taps } of people) {
    await answer(page, '添一个人', label);
    await page.getByRole('textbox', { name: '多少岁' }).last().fill(String(age));
    for (const [ask, option] of taps)
      await page
        .getByRole('radiogroup', { name: ask })
        .last()
        .getByRole('radio', { name: option, exact: true })
        .click();
    await page
      .getByRole('button', { name: new RegExp(`^${label} · ${age} 岁`) })
      .last()
      .click();
  }
  if (guardian) await answer(page, '监护人同意记下孩子的情况吗？', guardian);
  await page.getByRole('checkbox', { name: '一起吃住的人，都写上了' }).click();
  for (const [n, { title, taps }] of groups.entries()) {
    await tap(page, '下一步');
    await page.getByText(title, { exact: true }).first().waitFor();
    if (n === 0) await pick(page, '我看到的');
    for (const [ask, option] of taps) await answer(page, ask, option);
  }
  await tap(page, '下一步');
  await page.getByRole('textbox', { name: '看到的、听到的' }).fill(seen);
  await tap(page, '下一步');
  await see(page, '交之前看一眼');
}

export type Told = {
  readonly present: readonly string[];
  readonly people: readonly {
    readonly label: string;
    readonly age: number;
    readonly taps: readonly (readonly [ask: string, option: string])[];
  }[];
  /** What the guardian of a child under 14 said. */
  readonly guardian?: string;
  readonly groups: readonly {
    readonly title: string;
    readonly taps: readonly (readonly [ask: string, option: string])[];
  }[];
  readonly seen: string;
};
