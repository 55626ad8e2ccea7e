import { createHash, randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { type County, counties, type Town } from './lbs-towns.ts';
import type { World } from './world.ts';

/** Key and signing secret at the simulated map service. They open nothing outside the local street. */
export const localMap = {
  key: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF',
  secret: 'SIMSECRETKEY0000000000000000000',
} as const;

const path = '/ws/geocoder/v1/';
/** Calls of one account in a second and in a day; those of a certified enterprise. Source: wechat.md §2.5. */
const cap = { second: 100, day: 3_000_000 } as const;
const metresPerDegree = 111_195;
const reach = { inside: 900, at: 3_000 } as const;

const refused = (c: Context, status: number, message: string) => c.json({ status, message, request_id: randomUUID() });

/** The map service where apis.map.qq.com would be: reverse geocoding with its reply, its gaps and its errors. */
export function lbsApi({ faults, now }: World): Hono {
  const app = new Hono();
  const calls = new Map<string, number>();
  const over = (span: string, most: number) => {
    calls.set(span, (calls.get(span) ?? 0) + 1);
    return (calls.get(span) ?? 0) > most;
  };
  app.get(path, (c) => {
    const query = new URL(c.req.url).searchParams;
    const bad = badKey(query);
    if (bad) return refused(c, ...bad);
    if (faults.hits('mapDenied')) return refused(c, 110, '请求来源未被授权(本次请求来源为:X),请检查key配置。');
    if (faults.hits('mapBusy') || over(`s${Math.floor(Date.now() / 1000)}`, cap.second))
      return refused(c, 120, '此key每秒请求量已达到上限');
    if (faults.hits('mapDaily') || over(`d${Math.floor((now() + 28_800_000) / 86_400_000)}`, cap.day))
      return refused(c, 121, '此key每日调用量已达到上限');
    const point = /^(-?[\d.]+),(-?[\d.]+)$/.exec(query.get('location') ?? '');
    if (!query.has('location')) return refused(c, 306, '缺少必要字段,请检查:location');
    if (!point) return refused(c, 310, '请求参数信息有误,请检查:location');
    const [lat, lng] = [Number(point[1]), Number(point[2])];
    if (Math.abs(lat) > 90) return refused(c, 365, '纬度不能超过±90');
    if (Math.abs(lng) > 180) return refused(c, 366, '经度不能超过±180');
    const near = faults.hits('mapNothing') ? null : nearest(lat, lng);
    if (!near) return refused(c, 347, '查询无结果');
    return c.json({ status: 0, message: 'query ok', request_id: randomUUID(), result: resultOf(lat, lng, near) });
  });

  function resultOf(lat: number, lng: number, { county, town, metres }: Near) {
    const { adcode, province, city, district } = county;
    const place = { nation: '中国', province, city, district };
    const base = {
      location: { lat, lng },
      address: `${province === city ? '' : province}${city === district ? '' : city}${district}`,
      address_component: { ...place, street: '', street_number: '' },
      ad_info: {
        nation_code: '156',
        adcode,
        city_code: `156${adcode.slice(0, province === city ? 2 : 4).padEnd(6, '0')}`,
        phone_area_code: '',
        name: `中国,${province},${city},${district}`,
        location: { lat: town.lat, lng: town.lng },
        ...place,
      },
      poi_count: 0,
      pois: [],
    };
    if (faults.hits('mapNoReference')) return base;
    const inside = metres <= reach.inside;
    const said = {
      id: faults.hits('mapOtherTown') ? '310104003' : town.id,
      title: town.title,
      location: { lat: town.lat, lng: town.lng },
      _distance: inside ? 0 : Math.round(metres),
      _dir_desc: inside ? '内' : '东',
    };
    const { id: _, ...withoutId } = said;
    return { ...base, address_reference: { town: faults.hits('mapNoTownId') ? withoutId : said } };
  }
  return app;
}

/** Key and signature: over the raw values in the order of their names, then the secret. */
function badKey(query: URLSearchParams): readonly [number, string] | null {
  const key = query.get('key');
  if (!key) return [301, '缺少必要字段,请检查:key'];
  if (!/^[A-Z0-9]{5}(-[A-Z0-9]{5}){5}$/.test(key)) return [311, 'key格式错误'];
  if (key !== localMap.key) return [190, '无效的key'];
  const raw = [...query].filter(([name]) => name !== 'sig').sort(([a], [b]) => (a < b ? -1 : 1));
  const base = `${path}?${raw.map(([name, value]) => `${name}=${value}`).join('&')}${localMap.secret}`;
  const sig = createHash('md5').update(base).digest('hex');
  return sig === query.get('sig') ? null : [111, '签名验证失败'];
}

type Near = { readonly county: County; readonly town: Town; readonly metres: number };

/** The town whose point is nearest, if any is within three kilometres. */
function nearest(lat: number, lng: number): Near | null {
  const all = counties.flatMap((county) =>
    county.towns.map((town) => ({ county, town, metres: metresBetween(lat, lng, town) })),
  );
  const [first] = all.sort((a, b) => a.metres - b.metres);
  return first && first.metres <= reach.at ? first : null;
}

const metresBetween = (lat: number, lng: number, town: Town): number =>
  metresPerDegree * Math.hypot(town.lat - lat, (town.lng - lng) * Math.cos((lat * Math.PI) / 180));
