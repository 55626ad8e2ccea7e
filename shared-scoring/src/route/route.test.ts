import { expect, test } from 'vitest';
import raw310105 from '../../regions/310105/divisions.json' with { type: 'json' };
import raw310115 from '../../regions/310115/divisions.json' with { type: 'json' };
import { readDivisions } from './divisions.ts';
import { route } from './route.ts';

const changning = readDivisions(raw310105);
const places = [changning, readDivisions(raw310115)];

test('a picked committee goes to its street', () => {
  expect(route({ street: '310105004', committee: '310105004004' }, places)).toMatchObject({
    kind: 'found',
    districtName: '长宁区',
    streetName: '新华路街道',
  });
});

test('a street alone is enough, from one district or several', () => {
  for (const known of [changning, places])
    expect(route({ street: '310105002' }, known)).toEqual({
      kind: 'found',
      district: '310105',
      districtName: '长宁区',
      street: '310105002',
      streetName: '江苏路街道',
    });
});

test('every committee of the list is found under its own street', () => {
  for (const [street, , committees] of changning.streets)
    for (const [committee, committeeName] of committees)
      expect(route({ street, committee }, places)).toMatchObject({ kind: 'found', street, committee, committeeName });
});

test('a committee of another street leaves one owner and says so', () => {
  expect(route({ street: '310105002', committee: '310105001001' }, places)).toMatchObject({
    kind: 'doubt',
    street: '310105002',
    flag: '华一居委会在名录里属于华阳路街道,先由江苏路街道负责,请核对',
  });
});

test('a committee nobody knows, or another street in the address, leaves one owner and a flag', () => {
  expect(route({ street: '310105002', committee: '310105002999' }, places)).toMatchObject({
    kind: 'doubt',
    street: '310105002',
    flag: expect.stringContaining('没有选的这个居委'),
  });
  expect(route({ street: '310105002', text: '虹桥街道 荣华居 3弄' }, places)).toMatchObject({
    kind: 'doubt',
    street: '310105002',
    flag: expect.stringContaining('虹桥街道'),
  });
  expect(route({ street: '310105002', text: '江苏路 480弄,靠近虹桥街道' }, places).kind).toBe('found');
});

test('a street that is not in the list is unknown, with a way out', () => {
  expect(route({ street: '110101001' }, places)).toEqual({
    kind: 'unknown',
    remedy: expect.stringContaining('重新选'),
  });
});

test.each([
  ['a street of another district', { district: '310106' }, 'streets'],
  ['a code that is too short', { streets: [['31010500', '某街道', []]] }, 'streets.0.0'],
  [
    'a committee under the wrong street',
    { streets: [['310105001', '甲', [['310105002001', '乙']]]] },
    '居委代码不在它的街道里',
  ],
])('%s is refused with file, field and remedy', (_, change, field) => {
  const read = () => readDivisions({ ...raw310105, ...change }, 'regions/310105/divisions.json');
  expect(read).toThrow('regions/310105/divisions.json');
  expect(read).toThrow(field);
  expect(read).toThrow('怎么办');
});
