import { readFileSync } from 'node:fs';
import { calibrate, readAssessment } from 'shared-scoring';
import config from 'shared-scoring/regions/000000/assessment.json' with { type: 'json' };

// npm run calibrate -- scores.json, a list of {"part": 18, "of": 48, "anchor": "moderate"}. It proposes; nothing is changed.
const [file] = process.argv.slice(2);
if (!file) throw new Error('用法: npm run calibrate -- scores.json');

const data = readAssessment(config);
const { target } = data.calibration;
const made = calibrate(JSON.parse(readFileSync(file, 'utf8')), data, target);
const fraction = ([n, d]: readonly [number, number]) => `${n}/${d}`;
process.stdout.write(
  [
    `目标 低:中:高 = ${target.low}:${target.moderate}:${target.high}(${data.calibration.source})`,
    `分级线 低 ${fraction(made.cutoffs.low)} 中 ${fraction(made.cutoffs.moderate)} 高 ${fraction(made.cutoffs.high)}`,
    `落入 无 ${made.counts.none} 低 ${made.counts.low} 中 ${made.counts.moderate} 高 ${made.counts.high} 户`,
    `与目标还差 ${made.residual}‰(三档相加),换档 ${made.changing} 户,没守住的锚点 ${made.brokenAnchors} 户`,
    '',
  ].join('\n'),
);
