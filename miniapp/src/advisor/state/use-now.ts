import { useEffect, useState } from 'react';
import { now } from '../../device/clock.ts';
import { serverAhead } from './server-clock.ts';

const everyMs = 30_000;

/** Now by the server's clock (ms since 1970), moving on every 30 s and with every repaint. */
export const useNow = (): number => {
  const [, beat] = useState(0);
  useEffect(() => {
    const beating = setInterval(() => beat((count) => count + 1), everyMs);
    return () => clearInterval(beating);
  }, []);
  return now() + serverAhead();
};
