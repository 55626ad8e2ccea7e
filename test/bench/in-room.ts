import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Lends a folder to a piece of work and takes it away afterwards. */
export const inRoom = <T>(work: (room: string) => T): T => {
  const room = mkdtempSync(path.join(tmpdir(), 'shouwang-bench-'));
  try {
    return work(room);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};
