import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const quiet = [
  '--headless=old',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium: the machine's own when there is one, else the one that travels inside the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (own) return chromium.launch({ executablePath: own, args: quiet.filter((flag) => flag !== '--headless=old') });
  // The package brings its own shared libraries when it believes it runs in a Lambda; fonts are the machine's.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const executablePath = await sparticuz.executablePath();
  const fonts = existsSync('/etc/fonts') ? { FONTCONFIG_PATH: '/etc/fonts' } : {};
  return chromium.launch({ executablePath, args: quiet, env: { ...environment(), ...fonts } });
}

const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
