import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** One call of the KMS JSON API. Throws an Error that names the service's own error type. */
export type KmsCall = (action: 'GenerateDataKey' | 'Decrypt', input: object) => Promise<unknown>;

const patienceMs = 3_000;
const tries = 3;

/**
 * Calls KMS with the region, credentials and signer the table's client already has.
 * The KMS client itself would add 55 kB of schemas for two calls.
 */
export function kmsCall({ config }: Pick<DynamoDBDocumentClient, 'config'>, endpoint?: string): KmsCall {
  return async (action, input) => {
    const region = await config.region();
    const url = new URL(endpoint ?? `https://kms.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`);
    const body = JSON.stringify(input);
    const scheme = { name: 'sigv4', signingName: 'kms', signingRegion: region, properties: {} };
    const signer = await config.signer(scheme);
    for (let attempt = 1; ; attempt += 1) {
      const { headers } = await signer.sign({
        method: 'POST',
        protocol: url.protocol,
        hostname: url.hostname,
        path: '/',
        query: {},
        headers: {
          host: url.host,
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `TrentService.${action}`,
        },
        body,
      });
      const { host: _, ...sent } = headers;
      const answer = await ask(url, sent, body);
      if (answer.ok) return answer.reply;
      if (attempt === tries || !answer.again) throw new Error(`KMS ${action}: ${answer.why}`);
      await pause(50 * 2 ** attempt);
    }
  };
}

type Answer =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly again: boolean; readonly why: string };

async function ask(url: URL, headers: Record<string, string>, body: string): Promise<Answer> {
  try {
    const reply = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
    const text = await reply.text();
    if (reply.ok) return { ok: true, reply: JSON.parse(text) };
    const why = /"__type"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? `HTTP ${reply.status}`;
    return { ok: false, again: reply.status >= 500 || why.includes('Throttling'), why };
  } catch (cause) {
    return { ok: false, again: true, why: String(cause) };
  }
}
