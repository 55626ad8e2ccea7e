import { Problem } from '../problem.ts';

/** Answers an address nobody serves. Always throws. */
export const noSuchAddress = (): never => {
  throw new Problem('notFound', { say: '没有这个地址。请更新小程序,再试一次。' });
};
