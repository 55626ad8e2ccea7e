import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive } from '../ready/alive.mjs';
import { Trouble } from '../trouble.ts';

type Held = { readonly pid: number; readonly url?: string; readonly enginePid?: number | null };

export type StreetLock = {
  /** Writes down where the street is and which engine belongs to it. */
  note(more: Omit<Held, 'pid'>): void;
  release(): void;
};

/** An engine that outlived its street: still running, and still on this very folder. */
const orphaned = (pid: number, dir: string): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dir);
  } catch {
    return false;
  }
};

const end = (pid: number): void => {
  process.kill(pid, 'SIGKILL');
  const limit = Date.now() + 2_000;
  while (alive(pid) && Date.now() < limit) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
};

function readHeld(path: string): Held | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')); // our own file, written below
  } catch {
    return null;
  }
}

/** Runs `write`; true when it could, false when the file is there already. Throws `Trouble` when the folder takes nothing. */
function wrote(dir: string, write: () => void): boolean {
  try {
    write();
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // node:fs throws nothing else
    if (code === 'EEXIST') return false;
    throw new Trouble(`文件夹 ${dir} 不能写(${code})。请看看磁盘和权限,或者换一个:npm start -- --dir 别的文件夹`, {
      cause,
    });
  }
}

/** One street per folder. Throws `Trouble` when another one lives here; ends an engine that a killed one left behind. */
export function lockStreet(dir: string): StreetLock {
  wrote(dir, () => mkdirSync(dir, { recursive: true }));
  const path = join(dir, 'street.lock');
  for (;;) {
    const mine = JSON.stringify({ pid: process.pid } satisfies Held);
    if (wrote(dir, () => writeFileSync(path, mine, { flag: 'wx' }))) break;
    const held = readHeld(path);
    if (held && held.pid !== process.pid && alive(held.pid)) {
      throw new Trouble(
        `这条街已经开着${held.url ? `:${held.url}` : ''}(进程 ${held.pid})。先停掉它,或者换一个文件夹。`,
      );
    }
    if (held?.enginePid && orphaned(held.enginePid, dir)) end(held.enginePid);
    rmSync(path, { force: true });
  }
  return {
    note: (more) => writeFileSync(path, JSON.stringify({ pid: process.pid, ...more } satisfies Held)),
    release: () => {
      if (existsSync(path)) rmSync(path);
    },
  };
}
