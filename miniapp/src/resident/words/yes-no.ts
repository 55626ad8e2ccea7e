const pairs: readonly (readonly [RegExp, string, string])[] = [
  [/愿不愿意/, '愿意', '不愿意'],
  [/要不要/, '要', '不要'],
  [/有没有/, '有', '没有'],
  [/是不是/, '是', '不是'],
  [/能不能/, '能', '不能'],
  [/想不想/, '想', '不想'],
  [/会不会/, '会', '不会'],
  [/领过.*吗/, '领过', '没领过'],
  [/[^现]在.{1,6}吗/, '在', '不在'],
  [/有.*吗/, '有', '没有'],
];

/** What the two buttons of a yes/no question say, in the verb of the question: 有 / 没有. */
export const yesNo = (question: string): { readonly yes: string; readonly no: string } => {
  const [, yes = '是', no = '不是'] = pairs.find(([asks]) => asks.test(question)) ?? [];
  return { yes, no };
};
