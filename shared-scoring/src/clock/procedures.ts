import * as z from 'zod/mini';
import { readData } from '../triage/read-data.ts';
import { Limit } from './clocks.ts';

const says = z.string().check(z.minLength(1, '不能为空'));

/** One statutory limit: how long from acceptance (受理), and the text that says so; null: no text gives a figure. */
const Stage = z.object({
  limit: z.nullable(z.pick(Limit, { n: true, unit: true })),
  law: says,
  confidence: z.enum(['verified', 'known', 'local', 'unknown']),
  note: z.optional(says),
});

/** procedures.json of a region: kinds of statutory procedure, their stages and limits. */
export const Procedures = z.object({
  version: says,
  source: says,
  procedures: z.record(says, z.object({ title: says, validFrom: says, stages: z.record(says, Stage) })),
});
export type Procedures = z.infer<typeof Procedures>;

/** The procedures from the parsed procedures.json. Throws an Error that names file, field and remedy. */
export const readProcedures = (raw: unknown, file = 'regions/000000/procedures.json'): Procedures =>
  readData(file, Procedures, raw, '每个时限写明依据的条文和可信程度;没有数字就写 null。');

/** The procedures of a place: the country's with what its province, city or district says otherwise. */
export const proceduresOf = (packs: Readonly<Record<string, Procedures>>, place: string): Procedures => {
  const codes = ['000000', `${place.slice(0, 2)}0000`, `${place.slice(0, 4)}00`, place.slice(0, 6)];
  const found = [...new Set(codes)].flatMap((code) => packs[code] ?? []);
  const [nation, ...nearer] = found;
  if (!nation) throw new Error('没有全国的程序时限');
  const procedures = { ...nation.procedures };
  for (const { procedures: own } of nearer)
    for (const [type, procedure] of Object.entries(own))
      procedures[type] = { ...procedure, stages: { ...procedures[type]?.stages, ...procedure.stages } };
  return { ...nation, version: found.map(({ version }) => version).join('+'), procedures };
};
