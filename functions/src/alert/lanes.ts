type Lanes = <T>(lane: string, work: () => Promise<T>) => Promise<T>;

/** Runs work of one lane in the order it came and different lanes side by side, at most `atOnce` at a time. */
export function lanes(atOnce: number): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;
  const enter = async () => {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
    running += 1;
  };
  const leave = () => {
    running -= 1;
    waiting.shift()?.();
  };
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    await enter();
    return work().finally(leave);
  };
  return (lane, work) => {
    const before = tails.get(lane) ?? Promise.resolve();
    const mine = before.then(
      () => run(work),
      () => run(work),
    );
    tails.set(lane, mine);
    const forget = () => {
      if (tails.get(lane) === mine) tails.delete(lane);
    };
    mine.then(forget, forget);
    return mine;
  };
}
