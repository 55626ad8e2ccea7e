import { fileURLToPath } from 'node:url';
import { build, buildReady } from './ready/build.mjs';
import { installPackages, packagesReady, rememberPackages } from './ready/packages.mjs';

const here = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Makes a fresh clone ready: packages as in package-lock.json, then the builds asked for, each only when stale.
 * One calm line per step goes to `log`. Throws an Error with a plain message when a step fails.
 *
 * @param {{ h5?: boolean, weapp?: boolean, log?: (line: string) => void, root?: string }} [wish]
 */
export async function ready({ h5 = false, weapp = false, log = console.log, root = here } = {}) {
  const step = async (name, work) => {
    const began = performance.now();
    await work();
    log(`  ✓ ${name} · ${((performance.now() - began) / 1000).toFixed(1)} 秒`);
  };
  if (packagesReady(root)) rememberPackages(root);
  else await step('依赖装好了', () => installPackages(root));
  for (const [wanted, type, name] of [
    [h5, 'h5', '手机页面搭好了'],
    [weapp, 'weapp', '小程序搭好了'],
  ]) {
    if (wanted && !buildReady(root, type)) await step(name, () => build(root, type));
  }
}
