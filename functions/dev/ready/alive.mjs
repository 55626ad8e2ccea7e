import { readFileSync } from 'node:fs';

/** Whether a process is still running; one that ended but was never fetched by its parent is not. */
export const alive = (pid) => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
};
