import { readDivisions } from 'shared-scoring';
import changning from 'shared-scoring/regions/310105/divisions.json' with { type: 'json' };
import pudong from 'shared-scoring/regions/310115/divisions.json' with { type: 'json' };
import qingpu from 'shared-scoring/regions/310118/divisions.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { streetsOf } from './streets.ts';

test.each([changning, pudong, qingpu])('the streets of $name are those of the division list', (raw) => {
  const { district, streets } = readDivisions(raw);
  expect(streetsOf(district)).toEqual(streets.map(([code, name]) => [code, name]));
});
