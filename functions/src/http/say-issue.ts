import type * as z from 'zod/mini';

const shapes: Readonly<Record<string, string>> = {
  string: '应该是文字',
  int: '应该是整数',
  number: '应该是数字',
  boolean: '应该是“是”或“否”',
  array: '应该是一个列表',
  object: '应该是一组内容',
};

/** What is wrong with a field, in plain Chinese, where the contract itself says nothing. */
export const sayIssue: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return '缺少这一项';
  switch (issue.code) {
    case 'invalid_type':
      return shapes[issue.expected] ?? '内容的类型不对';
    case 'too_big':
      return `太长或太大了,最多 ${issue.maximum}`;
    case 'too_small':
      return `太短或太小了,至少 ${issue.minimum}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `只能是 ${String(issue.values[0])}`
        : `只能是其中之一:${issue.values.join('、')}`;
    case 'invalid_union':
      return '不在可选的范围里';
    default:
      return '格式不对';
  }
};
