import { childFacts } from './child.ts';
import { cityFacts } from './city.ts';
import { eventFacts } from './events.ts';
import { healthFacts } from './health.ts';
import { homeFacts } from './home.ts';
import { moneyFacts } from './money.ts';
import { personFacts } from './person.ts';
import type { Fact, FactName } from './types.ts';
import { workFacts } from './work.ts';

/** Every question there is, in the order that settles ties. A fact stands behind those its `when` names. */
export const catalogue: readonly Fact[] = [
  ...homeFacts,
  ...cityFacts,
  ...moneyFacts,
  ...eventFacts,
  ...personFacts,
  ...workFacts,
  ...healthFacts,
  ...childFacts,
];

/** The fact of that name in the catalogue, or undefined. */
export const factNamed = (name: FactName): Fact | undefined => catalogue.find((fact) => fact.name === name);

/** A text of the catalogue with the member's label put in: 奶奶有没有残疾证? */
export const worded = (text: string, who = '您'): string => text.replaceAll('{who}', who);
