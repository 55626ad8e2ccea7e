import type { KeyPurpose, Vault } from './keys.ts';

const keepMs = 5 * 60_000;
const maxUses = 1_000;
const maxOpened = 500;

/** Data keys in memory: a sealing key serves 5 minutes or 1,000 uses, an opened one is kept 5 minutes. */
export function dataKeys(vault: Vault, now: () => number) {
  const making = new Map<KeyPurpose, { key: ReturnType<Vault['newKey']>; until: number; left: number }>();
  const opened = new Map<string, { plain: Promise<Uint8Array>; until: number }>();
  return {
    fresh(purpose: KeyPurpose) {
      const kept = making.get(purpose);
      if (kept && kept.until > now() && kept.left-- > 0) return kept.key;
      const key = vault.newKey(purpose);
      key.catch(() => making.delete(purpose));
      making.set(purpose, { key, until: now() + keepMs, left: maxUses - 1 });
      return key;
    },
    opened(purpose: KeyPurpose, sealed: Uint8Array) {
      const name = `${purpose}|${Buffer.from(sealed).toString('base64')}`;
      const kept = opened.get(name);
      if (kept && kept.until > now()) return kept.plain;
      if (opened.size >= maxOpened) opened.clear();
      const plain = vault.open(purpose, sealed);
      plain.catch(() => opened.delete(name));
      opened.set(name, { plain, until: now() + keepMs });
      return plain;
    },
  };
}
