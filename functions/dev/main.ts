import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedStreet } from './seed/seed.ts';
import { startStreet } from './street/street.ts';
import { Trouble } from './trouble.ts';

// One line for the reader of the console instead of a page about the next major version of Node.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const options = {
  dir: { type: 'string', default: '.street' },
  port: { type: 'string', default: process.env.PORT ?? '8787' },
  /** Base URL of a simulated WeChat that runs elsewhere, e.g. http://127.0.0.1:9000/wx */
  wechat: { type: 'string' },
  reset: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  /** An empty street stays empty. */
  bare: { type: 'boolean', default: false },
} as const;

function optionsOf(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch {
    console.error(`不认识 ${args.slice(2).join(' ')}。可以写:npm start -- --port 9000,或者 npm start -- --reset`);
    process.exit(1);
  }
}
const values = optionsOf(process.argv.slice(2));

const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} 秒`;

/** Left behind by a first day that was cut short; such a street begins anew. */
const unfinished = join(values.dir, 'moving-in');

async function openStreet(): Promise<void> {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Trouble(`端口应是 0 到 65535 的数字,不是 ${values.port}`);
  }
  const { dir, wechat } = values;
  const reset = values.reset || existsSync(unfinished);
  const opening = startStreet({
    dir,
    port,
    reset,
    quiet: true,
    ...(wechat && { simulator: { baseUrl: wechat } }),
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Its engine runs before it is open; where it does not open, it has cleared up itself.
    await opening.then((street) => street.stop()).catch(() => {});
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
  const street = await opening.catch((cause) => {
    if (!stopping) throw cause;
    return null;
  });
  if (!street || stopping) return;
  const say = values.quiet ? () => {} : console.log;
  if (street.fresh && !values.bare && !wechat) {
    writeFileSync(unfinished, '');
    await seedStreet(street).catch((cause) => {
      if (!stopping) throw cause;
    });
    if (stopping) return;
    rmSync(unfinished, { force: true });
    say(`  ✓ 街区住进了人家 · ${seconds()}`);
  }
  say(`\n守望的街区开着:http://localhost:${new URL(street.url).port}/`);
  say('  邻居的手机说一户人家,顾问的手机会响;受理、联系、邀请家人,家人的手机就看得到下一步。');
  say('  页面上可以换深色和大字、让微信出错、把时间往前拨。停下按 Ctrl+C,重来用 npm start -- --reset。');
  if (values.quiet) console.log(street.url);
}

await openStreet().catch((cause) => {
  if (!(cause instanceof Trouble)) throw cause;
  console.error(cause.message);
  process.exit(1);
});
