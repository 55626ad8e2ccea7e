import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for a Ctrl+C, which reaches the engine as well, to be heard as one. */
const beforeReviveMs = 150;
const tries = 5;

const gone = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/**
 * Holds on to a running process: when it dies by itself `open` brings another one up in its place (null: none does),
 * and `revived` hears its process id, or null when it stays down.
 */
export function keepAlive(
  first: ChildProcess,
  open: (() => Promise<ChildProcess | null>) | null,
  revived: (pid: number | null) => void,
) {
  let child = first;
  let stopping = false;
  let reviving: Promise<void> = Promise.resolve();
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  async function revive(): Promise<void> {
    for (let n = 0; n < tries; n += 1) {
      await pause(beforeReviveMs * 2 ** n);
      if (stopping || !open) return;
      const next = await open();
      if (!next) continue;
      child = next;
      watch();
      return revived(child.pid ?? null);
    }
    revived(null);
  }
  const watch = () =>
    child.once('exit', () => {
      if (!stopping && open) reviving = revive();
    });
  watch();

  return {
    get pid() {
      return child.pid ?? null;
    },
    retire() {
      stopping = true;
    },
    async stop(abruptly = false) {
      stopping = true;
      process.off('exit', kill);
      await reviving;
      if (gone(child)) return;
      child.kill(abruptly ? 'SIGKILL' : 'SIGTERM');
      const hard = setTimeout(kill, 2_000);
      if (!gone(child)) await once(child, 'exit');
      clearTimeout(hard);
    },
  };
}
