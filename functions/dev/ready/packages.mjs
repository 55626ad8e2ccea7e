import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Hash of what npm has to install, or null when the list is missing. */
const wanted = (root) => {
  const lock = join(root, 'package-lock.json');
  return existsSync(lock) ? createHash('sha256').update(readFileSync(lock)).digest('hex') : null;
};

const stampOf = (root) => join(root, 'node_modules', '.shouwang-packages');

/** Packages somebody installed by hand count as ready when npm's own record is no older than the list. */
const installedByHand = (root) => {
  const record = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  return existsSync(record) && existsSync(lock) && statSync(record).mtimeMs >= statSync(lock).mtimeMs;
};

/** Whether the packages on disk are those of package-lock.json. */
export const packagesReady = (root) => {
  const stamp = stampOf(root);
  if (!existsSync(stamp)) return installedByHand(root);
  return readFileSync(stamp, 'utf8') === wanted(root);
};

/**
 * Installs exactly what package-lock.json lists. What stands in node_modules already is kept, so one more package takes
 * seconds; when that does not work everything is fetched afresh, and when the list and the package.json files differ,
 * what package.json asks for. Throws with npm's own words when none of these works.
 */
export async function installPackages(root) {
  const npm = (...words) =>
    run('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      what: '安装依赖',
      pick: (all) => all.slice(0, 12),
    });
  const afresh = () => (existsSync(join(root, 'package-lock.json')) ? npm('ci') : Promise.reject());
  const before = existsSync(join(root, 'node_modules', '.package-lock.json'));
  await (before ? npm('install', '--no-save').catch(afresh) : afresh()).catch(() => npm('install'));
  rememberPackages(root);
}

/** Writes down for which list the packages on disk are good. */
export const rememberPackages = (root) => {
  const hash = wanted(root);
  if (hash && existsSync(join(root, 'node_modules'))) writeFileSync(stampOf(root), hash);
};
