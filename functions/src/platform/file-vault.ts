import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { decrypt, encrypt } from './aes.ts';
import type { Vault } from './keys.ts';

/** Data keys wrapped by a 32-byte master key in a file of mode 0600, made on first use. For the local street only. */
export function fileVault(path: string, random: (bytes: number) => Uint8Array): Vault {
  let master: Uint8Array | undefined;
  const load = () => {
    master ??= readOrMake(path, random);
    return master;
  };
  return {
    async newKey(purpose) {
      const plain = random(32);
      return { plain, sealed: encrypt(load(), random(12), `vault|${purpose}`, plain) };
    },
    open: async (purpose, sealed) => decrypt(load(), `vault|${purpose}`, sealed),
  };
}

function readOrMake(path: string, random: (bytes: number) => Uint8Array): Uint8Array {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, Buffer.from(random(32)).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
  const key = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  if (key.length !== 32) throw new Error(`${path} holds no 32-byte key`);
  return key;
}
