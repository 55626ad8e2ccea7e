import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { kmsCall } from './kms-call.ts';
import { kmsVault } from './kms-vault.ts';
import { openTable } from './table.ts';

type Call = { readonly headers: IncomingHttpHeaders; readonly body: string };
let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

/** A KMS that answers with the given status and body in turn, the last one for ever. */
async function aKms(...answers: readonly (readonly [status: number, body: object])[]) {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    calls.push({ headers: request.headers, body });
    const [status, reply] = answers[Math.min(calls.length, answers.length) - 1] ?? [500, {}];
    response.writeHead(status).end(JSON.stringify(reply));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const db = openTable({ ddbEndpoint: endpoint });
  stop = async () => {
    db.destroy();
    await new Promise((done) => server.close(done));
  };
  return { calls, vault: kmsVault('key-1', kmsCall(db, endpoint)) };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The signature AWS would work out from what arrived, by the public recipe of Signature Version 4. */
function expectedSignature({ headers, body }: Call): string {
  const [, scope = '', names = ''] =
    /Credential=local\/([^,]+), ?SignedHeaders=([^,]+)/.exec(headers.authorization ?? '') ?? [];
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = `POST\n/\n\n${lines.join('')}\n${names}\n${sha(body)}`;
  const key = scope.split('/').reduce<string | Buffer>((before, part) => mac(before, part), 'AWS4local');
  return mac(key, `AWS4-HMAC-SHA256\n${headers['x-amz-date']}\n${scope}\n${sha(canonical)}`).toString('hex');
}

test('a data key is asked for under this product and one purpose, with a signature AWS would accept', async () => {
  const { calls, vault } = await aKms([200, { Plaintext: base64('p'.repeat(32)), CiphertextBlob: base64('sealed') }]);
  const { plain, sealed } = await vault.newKey('reporter');
  expect([Buffer.from(plain).toString(), Buffer.from(sealed).toString()]).toEqual(['p'.repeat(32), 'sealed']);
  const [call] = calls;
  if (!call) throw new Error('one call expected');
  expect(call.headers).toMatchObject({
    'x-amz-target': 'TrentService.GenerateDataKey',
    'content-type': 'application/x-amz-json-1.1',
  });
  expect(JSON.parse(call.body)).toEqual({
    KeyId: 'key-1',
    KeySpec: 'AES_256',
    EncryptionContext: { app: 'shouwang', purpose: 'reporter' },
  });
  expect(call.headers.authorization).toContain('/local/kms/aws4_request');
  expect(call.headers.authorization).toContain(`Signature=${expectedSignature(call)}`);
});

test('a sealed key is opened under the same purpose', async () => {
  const { calls, vault } = await aKms([200, { Plaintext: base64('plain') }]);
  expect(Buffer.from(await vault.open('case', Buffer.from('sealed'))).toString()).toBe('plain');
  expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
    KeyId: 'key-1',
    CiphertextBlob: base64('sealed'),
    EncryptionContext: { app: 'shouwang', purpose: 'case' },
  });
});

test.each([
  ['throttled', 400, { __type: 'ThrottlingException' }],
  ['broken', 500, {}],
])('a KMS that is %s is asked again', async (_, status, body) => {
  const { calls, vault } = await aKms([status, body], [200, { Plaintext: base64('x') }]);
  await vault.open('case', Buffer.from('s'));
  expect(calls).toHaveLength(2);
});

test('a refusal is told at once, by the name KMS gives it', async () => {
  const { calls, vault } = await aKms([400, { __type: 'AccessDeniedException' }]);
  await expect(vault.open('case', Buffer.from('s'))).rejects.toThrow('KMS Decrypt: AccessDeniedException');
  expect(calls).toHaveLength(1);
});

test('an answer without a key is an error', async () => {
  const { vault } = await aKms([200, { Plaintext: '' }]);
  await expect(vault.open('case', Buffer.from('s'))).rejects.toThrow();
});
