import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWorld, type World } from '../world.sample.ts';
import { dataKeys } from './data-keys.ts';
import { fileVault } from './file-vault.ts';
import { live } from './live.ts';
import { openSecrets } from './secrets.ts';
import { vaultOf } from './vault.ts';

let world: World;
const dir = mkdtempSync(join(tmpdir(), 'keys-'));
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await world.stop();
});

const random = (bytes: number) => world.p.random(bytes);
const spot = { pk: 'R#1', sk: 'META', attribute: 'note' };

describe('a sealed field', () => {
  test('opens where it was sealed and nowhere else', async () => {
    const { keys } = world.p;
    const blob = await keys.seal('case', spot, '三楼的阿婆');
    expect(Buffer.from(blob).toString()).not.toContain('阿婆');
    expect(await keys.unseal('case', spot, blob)).toBe('三楼的阿婆');
    for (const other of [
      { ...spot, pk: 'R#2' },
      { ...spot, sk: 'EV#000001' },
      { ...spot, attribute: 'door' },
    ]) {
      await expect(keys.unseal('case', other, blob)).rejects.toThrow();
    }
    await expect(keys.unseal('reporter', spot, blob)).rejects.toThrow();
  });

  test('opens no more after any of its bytes has changed or been cut', async () => {
    const { keys } = world.p;
    const blob = Buffer.from(await keys.seal('case', spot, '一'));
    for (const place of [0, 1, 2, 5, blob.length - 20, blob.length - 1]) {
      const bad = Buffer.from(blob);
      bad[place] = (bad[place] ?? 0) ^ 1;
      await expect(keys.unseal('case', spot, bad)).rejects.toThrow();
    }
    await expect(keys.unseal('case', spot, blob.subarray(0, -1))).rejects.toThrow();
    await expect(keys.unseal('case', spot, blob.subarray(0, 20))).rejects.toThrow();
  });

  test('never looks the same twice, and opens in another process with the same table and key file', async () => {
    const [a, b] = [await world.p.keys.seal('case', spot, 'x'), await world.p.keys.seal('case', spot, 'x')];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(false);
    const other = live(world.env);
    expect(await other.keys.unseal('case', spot, a)).toBe('x');
    expect(await other.keys.index('openid', 'o1')).toBe(await world.p.keys.index('openid', 'o1'));
    expect((await other.keys.signing())[0].kid).toBe((await world.p.keys.signing())[0].kid);
    other.db.destroy();
  });
});

test('twenty processes that start at once on an empty table agree on one key ring', async () => {
  const fresh = await aWorld();
  const all = Array.from({ length: 20 }, () => live(fresh.env));
  const indexes = await Promise.all(all.map(({ keys }) => keys.index('openid', 'o1')));
  expect(new Set(indexes).size).toBe(1);
  for (const { db } of all) db.destroy();
  await fresh.stop();
});

test('a blind index differs by kind', async () => {
  expect(await world.p.keys.index('openid', 'a')).not.toBe(await world.p.keys.index('receipt', 'a'));
});

describe('the key file', () => {
  test('is made with mode 0600 on first use and read ever after', async () => {
    const path = join(dir, 'deep', 'master.key');
    const { plain, sealed } = await fileVault(path, random).newKey('case');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(path, 'utf8');
    expect(await fileVault(path, random).open('case', sealed)).toEqual(plain);
    expect(readFileSync(path, 'utf8')).toBe(bytes);
    await expect(fileVault(path, random).open('person', sealed)).rejects.toThrow();
  });

  test('with a key of another length is refused', async () => {
    const path = join(dir, 'short.key');
    writeFileSync(path, 'AAAA');
    await expect(fileVault(path, random).newKey('case')).rejects.toThrow('32-byte');
  });
});

test('exactly one vault must be named, and a key file never inside Lambda', () => {
  const KEY_FILE = join(dir, 'x.key');
  expect(() => vaultOf({}, { random, db: world.p.db })).toThrow('neither');
  expect(() => vaultOf({ KEY_FILE, KMS_KEY_ID: 'k' }, { random, db: world.p.db })).toThrow('both');
  expect(() => vaultOf({ KEY_FILE, AWS_LAMBDA_FUNCTION_NAME: 'http' }, { random, db: world.p.db })).toThrow('Lambda');
  expect(vaultOf({ KMS_KEY_ID: 'k', AWS_LAMBDA_FUNCTION_NAME: 'http' }, { random, db: world.p.db })).toHaveProperty(
    'open',
  );
});

test('a data key serves 1,000 times or five minutes, then there is a new one; opened ones are kept as long', async () => {
  let [time, made, opens] = [0, 0, 0];
  const vault = fileVault(join(dir, 'count.key'), random);
  const counted = {
    newKey: (purpose: 'case') => vault.newKey(purpose).finally(() => (made += 1)),
    open: (purpose: 'case', sealed: Uint8Array) => vault.open(purpose, sealed).finally(() => (opens += 1)),
  };
  const keys = dataKeys(counted as typeof vault, () => time);
  for (let n = 0; n < 1_000; n += 1) await keys.fresh('case');
  expect(made).toBe(1);
  const { sealed } = await keys.fresh('case');
  expect(made).toBe(2);
  time = 5 * 60_000;
  await keys.fresh('case');
  expect(made).toBe(3);
  await Promise.all([keys.opened('case', sealed), keys.opened('case', sealed)]);
  expect(opens).toBe(1);
  time += 5 * 60_000;
  await keys.opened('case', sealed);
  expect(opens).toBe(2);
});

test('sealed secrets win over plain ones', async () => {
  const vault = fileVault(join(dir, 'sealed.key'), random);
  const secrets = { WECHAT_SECRET: 's', WECHAT_PUSH_TOKEN: 't', WECHAT_PUSH_AES_KEY: 'k' };
  const opened = { ...vault, open: async () => Buffer.from(JSON.stringify(secrets)) };
  const SEALED_SECRETS = Buffer.from('sealed').toString('base64');
  expect(await openSecrets({ SEALED_SECRETS, WECHAT_SECRET: 'plain' }, opened)).toEqual({
    appSecret: 's',
    pushToken: 't',
    lbsSecret: '',
    wecomSecret: '',
    pushAesKey: 'k',
  });
  expect(await openSecrets({ WECHAT_SECRET: 'plain' }, opened)).toMatchObject({ appSecret: 'plain', pushToken: '' });
});
