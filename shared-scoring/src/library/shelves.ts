import type { Department, LifeEvent, Need, Policy } from '../region/schema.ts';
import { departmentWords, lifeEventWords, needWords } from './words.ts';

/** One shelf: `value` finds it again, `label` is for people, `count` is how many policies stand on it. */
export type Shelf<T extends string> = { readonly value: T; readonly label: string; readonly count: number };

/** The three ways to browse. */
export type Shelves = {
  readonly needs: readonly Shelf<Need>[];
  readonly lifeEvents: readonly Shelf<LifeEvent>[];
  readonly departments: readonly Shelf<Department>[];
};

/** Which shelf to look at. */
export type ShelfChoice =
  | { readonly need: Need }
  | { readonly lifeEvent: LifeEvent }
  | { readonly department: Department };

/** The policies on one shelf, in the order of the pack. */
export const onShelf = (policies: readonly Policy[], choice: ShelfChoice): readonly Policy[] =>
  policies.filter((policy) =>
    'need' in choice
      ? policy.needs.includes(choice.need)
      : 'lifeEvent' in choice
        ? policy.lifeEvents.includes(choice.lifeEvent)
        : policy.departments.includes(choice.department),
  );

const filled = <T extends string>(
  words: Readonly<Record<T, { readonly label: string }>>,
  count: (value: T) => number,
): readonly Shelf<T>[] =>
  (Object.keys(words) as T[]) // keys of a record typed by T
    .map((value) => ({ value, label: words[value].label, count: count(value) }))
    .filter((shelf) => shelf.count > 0);

/** Every shelf that holds something, by need, life event and office. */
export const shelvesOf = (policies: readonly Policy[]): Shelves => ({
  needs: filled(needWords, (need) => onShelf(policies, { need }).length),
  lifeEvents: filled(lifeEventWords, (lifeEvent) => onShelf(policies, { lifeEvent }).length),
  departments: filled(departmentWords, (department) => onShelf(policies, { department }).length),
});
