import type * as z from 'zod/mini';

/** Where a data file went wrong: field path, what is wrong there, what to do. */
const tell = (issue: z.core.$ZodIssue): string => {
  const field = issue.path.map(String).join('.') || '(整个文件)';
  const wrong = issue.message === 'Invalid input' ? `内容不合格式(${issue.code})` : issue.message;
  return `字段 ${field}:${wrong}`;
};

/** The typed content of a data file. Throws an Error that names the file, every wrong field and the remedy. */
export const readData = <S extends z.ZodMiniType>(
  file: string,
  schema: S,
  raw: unknown,
  remedy: string,
): z.infer<S> => {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw new Error(`${file} 不能用。${read.error.issues.map(tell).join(';')}。怎么办:${remedy}`);
};
