type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const text: Schema = { type: 'string', minLength: 1 };
const name = ref('name');
const [bool, num] = [ref('bool'), ref('num')];
const list = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });
const tuple = (...items: readonly Schema[]): Schema => ({
  type: 'array',
  items: items[0],
  prefixItems: items,
  minItems: items.length,
  maxItems: items.length,
});
const both = tuple(num, num);
const member: Schema = { const: 'member' };
const day: Schema = { type: 'string', pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$' };

type Forms = Readonly<
  Record<
    string,
    { readonly says: string; readonly has: Readonly<Record<string, Schema>>; readonly may?: readonly string[] }
  >
>;

/** Every operator that makes a yes or no, as editors are told of it. */
export const boolOperators: Forms = {
  all: { says: '都要成立', has: { all: list(bool) } },
  any: { says: '有一条成立就行', has: { any: list(bool) } },
  not: { says: '不成立', has: { not: bool } },
  is: { says: '单选题选的是这一项', has: { is: tuple(name, text) } },
  in: { says: '单选题选的是其中一项', has: { in: tuple(name, list(text)) } },
  has: { says: '多选题里有这一项', has: { has: tuple(name, text) } },
  below: { says: '低于', has: { below: both } },
  atMost: { says: '不超过', has: { atMost: both } },
  atLeast: { says: '达到', has: { atLeast: both } },
  above: { says: '超过', has: { above: both } },
  some: { says: '家里有一个人', has: { some: member, where: bool } },
  every: { says: '家里每个人', has: { every: member, where: bool } },
  policy: { says: '属于另一项政策的范围', has: { policy: text } },
  derived: { says: 'derived.json 里的规则', has: { derived: text } },
  household: { says: '全家的一个是非题', has: { household: text } },
};

/** Every operator that makes a number. */
export const numOperators: Forms = {
  param: { says: 'parameters.json 里的数,按日期取', has: { param: text } },
  add: { says: '加', has: { add: list(num) } },
  sub: { says: '第一个减第二个', has: { sub: both } },
  mul: { says: '乘', has: { mul: list(num) } },
  div: { says: '第一个除以第二个', has: { div: both } },
  min: { says: '取小', has: { min: list(num) } },
  max: { says: '取大', has: { max: list(num) } },
  count: { says: '家里有几个人(符合 where 的)', has: { count: member, where: bool }, may: ['where'] },
  sum: { says: '家里每个人(符合 where 的)加起来', has: { sum: member, where: bool, of: num }, may: ['where'] },
  if: { says: '条件成立取第二个,不成立取第三个', has: { if: tuple(bool, num, num) } },
  day: { says: '一个日子,或 today(筛查那天)', has: { day } },
  years: { says: '从第一个日子到第二个,满几年', has: { years: both } },
  months: { says: '从第一个日子到第二个,满几个月', has: { months: both } },
  days: { says: '从第一个日子到第二个,几天', has: { days: both } },
  derivedNumber: { says: 'derived.json 里的数', has: { derivedNumber: text } },
  household: { says: '全家的一个数', has: { household: text } },
};

const formsOf = (forms: Forms): readonly Schema[] =>
  Object.values(forms).map(({ says, has, may = [] }) => ({
    type: 'object',
    description: says,
    properties: has,
    required: Object.keys(has).filter((key) => !may.includes(key)),
    additionalProperties: false,
  }));

/** The rule language as definitions of a JSON schema (draft 2020-12): `bool`, `num` and the `name` of a fact. */
export const ruleDefinitions: Readonly<Record<string, Schema>> = {
  name: {
    description: '一个问题的名字(facts/catalogue.ts)',
    anyOf: [
      text,
      { type: 'object', properties: { household: text }, required: ['household'], additionalProperties: false },
    ],
  },
  bool: { description: '是或否的规则', anyOf: [text, ...formsOf(boolOperators)] },
  num: { description: '一个数或算式', anyOf: [{ type: 'number' }, text, ...formsOf(numOperators)] },
};
