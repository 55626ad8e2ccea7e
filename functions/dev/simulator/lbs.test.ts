import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localMap } from './lbs.ts';
import { type AWechat, aWechat } from './wechat.fixture.ts';

let wechat: AWechat;
beforeAll(async () => {
  wechat = await aWechat();
});
afterAll(() => wechat.stop());

const path = '/ws/geocoder/v1/';
/** A signed call; `after` changes the query once it is signed. */
async function ask(params: Record<string, string>, after: Record<string, string> = {}) {
  const raw = Object.entries({ key: localMap.key, ...params }).sort(([a], [b]) => (a < b ? -1 : 1));
  const base = `${path}?${raw.map(([name, value]) => `${name}=${value}`).join('&')}${localMap.secret}`;
  const sig = createHash('md5').update(base).digest('hex');
  const query = new URLSearchParams({ ...Object.fromEntries(raw), sig, ...after });
  return (await fetch(`${wechat.url}/lbs${path}?${query}`)).json();
}

test('a point in a street answers with the street’s nine digits under its county', async () => {
  const { status, result } = await ask({ location: '31.2185,121.432' });
  expect(status).toBe(0);
  expect(result.address_reference.town).toMatchObject({ id: '310105002', title: '江苏路街道', _dir_desc: '内' });
  expect(result.address_reference.town.id.startsWith(result.ad_info.adcode)).toBe(true);
  expect(result.ad_info).toMatchObject({
    adcode: '310105',
    city_code: '156310000',
    province: '上海市',
    city: '上海市',
  });
});

test('a county under its province has its own name twice', async () => {
  const { result } = await ask({ location: '35.09,112.59' });
  expect(result.address_component).toMatchObject({ province: '河南省', city: '济源市', district: '济源市' });
});

test.each([
  ['no key', { key: '' }, {}, 301],
  ['a key of another form', { key: 'abc' }, {}, 311],
  ['another key', { key: 'ZZZZZ-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF' }, {}, 190],
  ['a changed signature', { location: '31,121' }, { sig: '0' }, 111],
  ['no place', {}, {}, 306],
  ['a place in words', { location: '上海' }, {}, 310],
  ['latitude 91', { location: '91,121' }, {}, 365],
  ['longitude 181', { location: '31,181' }, {}, 366],
  ['the sea', { location: '30,125' }, {}, 347],
] as const)('%s → %s', async (_, params, after, status) => {
  expect((await ask(params, after)).status).toBe(status);
});
