import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium: the one inside the npm package, the same everywhere; the machine's own where that does not start. */
export async function launchBrowser(): Promise<Browser> {
  return fromPackage().catch((cause) => {
    const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
    if (!own) throw new Error('no browser starts here: install chromium', { cause });
    return chromium.launch({ executablePath: own, args: quiet });
  });
}

async function fromPackage(): Promise<Browser> {
  // The package brings its own shared libraries when it believes it runs in a Lambda; fonts are the machine's.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const executablePath = await sparticuz.executablePath();
  const fonts = existsSync('/etc/fonts') ? { FONTCONFIG_PATH: '/etc/fonts' } : {};
  return chromium.launch({ executablePath, args: ['--headless=old', ...quiet], env: { ...environment(), ...fonts } });
}

const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
