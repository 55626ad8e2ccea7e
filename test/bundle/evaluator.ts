import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleText } from 'infra/bundle';
import { inRoom } from '../bench/in-room.ts';

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** What a phone loads for some exports: minified, without the line that only Node needs. Throws when there is no such line. */
export const onPhone = (exports: string): string =>
  inRoom((room) => {
    const [node = '', ...rest] = readFileSync(bundleText(exports, room).entry, 'utf8').split('\n');
    if (!node.includes('node:module'))
      throw new Error('a bundle no longer begins with a line for Node: count it whole');
    return rest.join('\n');
  });

const rule = '../../shared-scoring/src/rule';

/** What decides, and finds what decided or is missing. */
export const evaluator = `
  export { decide } from '${rule}/decide.ts';
  export { lookAt } from '${rule}/look.ts';
  export { workOf } from '${rule}/rule.ts';
`;

/** With what compiles rules and lays answers out. */
export const withCompiler = `
  ${evaluator}
  export { factTable } from '../../shared-scoring/src/facts/table.ts';
  export { compiler } from '${rule}/compile.ts';
  export { aSlate, claim, count, layOut, refOf } from '${rule}/house.ts';
  export { keysOf } from '${rule}/look.ts';
`;

/** With words, amounts and the interview; to be counted beside the questions and their weights. */
export const screening = `export { screen, nextQuestion, progress } from 'shared-scoring';`;
export const questions = `export { catalogue, weights, worded, mostMoney } from 'shared-scoring';`;
