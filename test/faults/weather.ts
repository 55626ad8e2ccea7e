import type { FaultRig } from 'functions/dev';

type Rates = Parameters<FaultRig['wechat']['faults']['set']>[0];

/** A little of everything that can go wrong with WeChat, WeCom and the map, all at the same time. */
const mixed: Rates = {
  busy: 0.05,
  cut: 0.02,
  tokenRevoked: 0.15,
  refused: 0.1,
  concurrent: 0.15,
  quota: 0.08,
  badField: 0.15,
  silence: 0.2,
  sentFails: 0.1,
  pushTwice: 0.3,
  pushLost: 0.1,
  riskUser: 0.2,
  loginLimit: 0.2,
  checkSlow: 0.1,
  mapBusy: 0.2,
  mapDaily: 0.2,
  mapDenied: 0.2,
  mapNothing: 0.6,
  mapNoReference: 0.4,
  mapNoTownId: 0.4,
  mapOtherTown: 0.7,
  wecomIp: 0.05,
  wecomToken: 0.1,
  wecomBusy: 0.05,
  wecomQuota: 0.05,
  wecomConcurrent: 0.1,
  wecomAgent: 0.2,
  wecomNobody: 0.15,
  wecomUnlicensed: 0.2,
  wecomSilence: 0.1,
};

/** One after the other: everything a little, a burst of -1, the day's quota gone, no WeChat at all, fine weather. */
const skies: readonly Rates[] = [
  mixed,
  { ...mixed, busy: 0.9, wecomBusy: 0.9 },
  mixed,
  { ...mixed, quota: 1, wecomQuota: 1 },
  { ...mixed, cut: 1, wecomIp: 1 },
  {},
];

/** What WeChat is like by and by; counts how often each fault struck. */
export function weather({ wechat: { faults } }: FaultRig, seed: number) {
  const struck = new Map<string, number>();
  const note = () => {
    for (const [kind, times] of Object.entries(faults.state().hits)) struck.set(kind, (struck.get(kind) ?? 0) + times);
  };
  return {
    /** The `turn`th sky. */
    turn(turn: number): void {
      note();
      faults.set(skies[turn % skies.length] ?? {}, seed);
    },
    /** Faults that were asked for and never struck. */
    missed: (): readonly string[] => {
      note();
      return Object.keys(mixed).filter((kind) => !struck.has(kind));
    },
    struck,
  };
}
