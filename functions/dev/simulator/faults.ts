/** Ways in which WeChat can let us down, each with what a person at the street view reads. */
export const faultKinds = {
  busy: '微信忙,请稍候再试 (-1)',
  cut: '连接断了,什么也没收到',
  tokenRevoked: '令牌忽然失效 (40001)',
  refused: '对方的提醒次数用完了 (43101)',
  concurrent: '同时发得太多 (43108)',
  quota: '今天的额度用完了 (45009)',
  badField: '卡片内容不合格 (47003)',
  silence: '已经送到,却没有回音',
  sentFails: '说收下了,后来没送到',
  pushTwice: '同一个事件推送两次',
  pushLost: '推送第一次丢了,过后再来',
  riskUser: '登录被微信拦下 (40226)',
  loginLimit: '登录太频繁 (45011)',
  checkSlow: '内容检查迟迟不回',
  codeLimit: '小程序码做得太多 (45009)',
  mapBusy: '地图这一秒问得太多 (120)',
  mapDaily: '地图今天的额度用完了 (121)',
  mapDenied: '地图说来源没有授权 (110)',
  mapNothing: '地图说那里没有地址 (347)',
  mapNoReference: '地图没说是哪个街道',
  mapNoTownId: '地图只说街道名,不给代码',
  mapOtherTown: '地图给的街道代码不在本区',
  wecomIp: '企业微信不认这台服务器 (60020)',
  wecomToken: '企业微信令牌过期 (42001)',
  wecomBusy: '企业微信忙 (-1)',
  wecomQuota: '企业微信次数用完 (45009)',
  wecomConcurrent: '企业微信同时太多 (45033)',
  wecomAgent: '企业微信应用不对 (301002)',
  wecomNobody: '企业微信里没有这个人 (81013)',
  wecomUnlicensed: '企业微信没有许可,收不到',
  wecomSilence: '企业微信收下了,却没有回音',
} as const;

export type FaultKind = keyof typeof faultKinds;
export type Rates = Partial<Record<FaultKind, number>>;

export const isFaultKind = (name: string): name is FaultKind => Object.hasOwn(faultKinds, name);

export type Faults = {
  /** Whether this call is struck; the same seed strikes the same calls. */
  hits(kind: FaultKind): boolean;
  /** Replaces all rates (0 to 1); a new seed starts the dice anew. */
  set(rates: Rates, seed?: number): void;
  state(): { readonly seed: number; readonly rates: Rates; readonly hits: Rates };
};

/** Mulberry32: 32 bits of state, the same row of numbers for the same seed on every machine. */
function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Faults by rate; every kind has dice of its own, so that switching one on does not move the others. */
export function makeFaults(firstSeed = 1): Faults {
  const names = Object.keys(faultKinds).filter(isFaultKind);
  let seed = firstSeed;
  let rates: Rates = {};
  let hits: Rates = {};
  let thrown = new Map<FaultKind, () => number>();
  return {
    hits(kind) {
      const rate = rates[kind] ?? 0;
      if (rate <= 0) return false;
      const throwDie = thrown.get(kind) ?? dice(seed * 31 + names.indexOf(kind));
      thrown.set(kind, throwDie);
      if (throwDie() >= rate) return false;
      hits[kind] = (hits[kind] ?? 0) + 1;
      return true;
    },
    set(next, nextSeed = seed) {
      if (nextSeed !== seed) thrown = new Map();
      seed = nextSeed;
      rates = { ...next };
      hits = {};
    },
    state: () => ({ seed, rates: { ...rates }, hits: { ...hits } }),
  };
}
