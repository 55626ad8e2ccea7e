// Opens the local street on a fresh clone: `npm start`, with -- --port 9000 or -- --reset behind it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ready } from './ready.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node 20.19 以上,现在是 ${process.version}。`);
  process.exit(1);
}

let pagesFailed = '';
try {
  await ready({ log: console.log });
  await ready({ h5: true, log: console.log }).catch((cause) => {
    pagesFailed = cause.message;
  });
} catch (cause) {
  console.error(cause.message);
  process.exit(1);
}
if (pagesFailed) console.error(`\n手机页面没有搭好,街区先开着,接口照常可用。原因:\n${pagesFailed}\n`);

// From here on TypeScript runs as it is, through tsx, in this same process: one process, one Ctrl+C.
const { register } = await import('tsx/esm/api');
register();
process.argv = [
  process.argv[0],
  fileURLToPath(new URL('./main.ts', import.meta.url)),
  '--dir',
  join(root, '.street'),
  ...args,
];
await import('./main.ts');
