import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Path of the DynamoDB-compatible engine npm installed for this machine, or null where there is none. */
export function engineBinary(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    const path = join(dirname(manifest), 'dynoxide');
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
