import * as z from 'zod/mini';
import { readData } from '../triage/read-data.ts';

const Name = z.string().check(z.minLength(1, '名称不能为空'));
const Committee = z.tuple([z.string().check(z.regex(/^\d{12}$/, '居委代码应为 12 位数字')), Name]);
const Street = z.tuple([z.string().check(z.regex(/^\d{9}$/, '街道代码应为 9 位数字')), Name, z.array(Committee)]);

/** divisions.json: the streets and committees of one district, as rows of [code, name, rows below]. */
export const Divisions = z
  .object({
    district: z.string().check(z.regex(/^\d{6}$/, '区代码应为 6 位数字')),
    name: Name,
    streets: z.array(Street).check(z.minLength(1, '至少一个街道')),
    source: Name,
    date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 2023-06-30 这样')),
  })
  .check(
    z.refine(({ district, streets }) => streets.every(([code]) => code.startsWith(district)), {
      message: '有街道代码不在这个区里',
      path: ['streets'],
    }),
    z.refine(({ streets }) => streets.every(([street, , below]) => below.every(([code]) => code.startsWith(street))), {
      message: '有居委代码不在它的街道里',
      path: ['streets'],
    }),
  );
export type Divisions = z.infer<typeof Divisions>;

/** One district from the parsed divisions.json. Throws an Error that names file, field and remedy. */
export const readDivisions = (raw: unknown, file = 'divisions.json'): Divisions =>
  readData(file, Divisions, raw, '从官方区划名录重新生成这个文件。');
