import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { Endpoint, InputOf, ProblemReply, ReplyOf } from 'shared-scoring/contract';
import {
  createTable,
  localAccount,
  localMap,
  localTemplates,
  openidOf,
  startEngine,
  startSimulator,
  withoutStream,
} from '../dev/index.ts';
import { createApp } from './http/app.ts';
import { putOnDuty } from './identity/roster.ts';
import { enrol } from './identity/staff.ts';
import { signToken } from './identity/token.ts';
import { rememberUser } from './identity/user.ts';
import { tableDefinition } from './names.ts';
import type { Env } from './platform/config.ts';
import { live } from './platform/live.ts';
import { localDay } from './platform/local-time.ts';

/** Streets of 长宁区 from the official list. */
export const jiangsuRoad = '310105002';
export const xinhuaRoad = '310105004';

/** Monday 23 November 2026, 10:00 in Shanghai: a working day, nothing is quiet. */
export const monday10 = Date.parse('2026-11-23T02:00:00Z');

const staff = {
  advisor: ['advisor', jiangsuRoad, '012'],
  advisor2: ['advisor', jiangsuRoad, '015'],
  lead: ['lead', jiangsuRoad, '001'],
  advisorXinhua: ['advisor', xinhuaRoad, '021'],
  leadXinhua: ['lead', xinhuaRoad, '002'],
  district: ['district', '310105', '900'],
  districtPudong: ['district', '310115', '901'],
} as const;

export type Answer<E> = { readonly status: number; readonly ok: ReplyOf<E>; readonly problem: ProblemReply };

/** The backend on a real engine with a simulated WeChat and a clock of its own. Stop it after the test. */
export async function aWorld() {
  const dir = mkdtempSync(join(tmpdir(), 'shouwang-'));
  const engine = await startEngine();
  await createTable(engine.endpoint, withoutStream(tableDefinition));
  let time = monday10;
  const clock = {
    now: () => time,
    offsetMs: () => 0,
    add: async (ms: number) => {
      time += ms;
    },
  };
  const personas = ['neighbour', 'neighbour2', 'family', 'family2', ...Object.keys(staff)];
  const wechat = await startSimulator({
    clock,
    pushUrl: null,
    personas: personas.map((id) => ({ id, name: id, role: 'test' })),
  });
  const logged: { event: string; fields: Readonly<Record<string, unknown>> }[] = [];
  const env: Env = {
    DDB_ENDPOINT: engine.endpoint,
    KEY_FILE: join(dir, 'master.key'),
    WECHAT_BASE_URL: wechat.baseUrl,
    LBS_BASE_URL: `${wechat.url}/lbs`,
    LBS_KEY: localMap.key,
    LBS_SECRET: localMap.secret,
    WECHAT_APPID: localAccount.appid,
    WECHAT_SECRET: localAccount.secret,
    WECHAT_PUSH_TOKEN: localAccount.pushToken,
    WECHAT_PUSH_AES_KEY: localAccount.pushAesKey,
    WECOM_BASE_URL: wechat.baseUrl.replace(/\/wx$/, '/wecom'),
    WECOM_CORPID: localAccount.corpId,
    WECOM_AGENTID: String(localAccount.agentId),
    WECOM_SECRET: localAccount.corpSecret,
    TEMPLATE_NEW_CASE: localTemplates.TEMPLATE_NEW_CASE.id,
    TEMPLATE_PROGRESS: localTemplates.TEMPLATE_PROGRESS.id,
    TEMPLATE_ESCALATION: localTemplates.TEMPLATE_ESCALATION.id,
  };
  const p = live(env, { now: clock.now, log: (event, fields) => logged.push({ event, fields }) });
  const app = createApp(p);

  for (const [id, [role, scope, badge]] of Object.entries(staff)) {
    await enrol(p, { openid: openidOf(id), staffId: id, role, scope, scopeName: scope, badge });
  }
  const duty = { date: localDay(time), slot: '0000-2400' };
  await putOnDuty(p, { ...duty, street: jiangsuRoad, staffId: 'advisor' });
  await putOnDuty(p, { ...duty, street: xinhuaRoad, staffId: 'advisorXinhua' });

  const userOf = (persona: string) => rememberUser(p, openidOf(persona));
  const bearer = async (persona: string) => `Bearer ${(await signToken(p, await userOf(persona))).token}`;

  /** The request a phone would make: path parameters, query or JSON body, the persona's token. */
  async function call<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E> | object,
    persona?: string,
  ): Promise<Answer<E>> {
    const rest = { ...(input as Record<string, unknown>) };
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
      const value = encodeURIComponent(String(rest[name]));
      delete rest[name];
      return value;
    });
    const post = endpoint.method === 'POST';
    const query = post ? '' : `?${new URLSearchParams(rest as Record<string, string>)}`;
    const answer = await app.request(path + query, {
      method: endpoint.method,
      headers: {
        ...(post && { 'content-type': 'application/json' }),
        ...(persona && { authorization: await bearer(persona) }),
      },
      ...(post && { body: JSON.stringify(rest) }),
    });
    const body = await answer.json();
    return { status: answer.status, ok: body as ReplyOf<E>, problem: body as ProblemReply };
  }

  /** Everything in the table, for tests that compare before and after. */
  async function everything(): Promise<readonly Record<string, unknown>[]> {
    const found: Record<string, unknown>[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page: ScanCommandOutput = await p.db.send(
        new ScanCommand({ TableName: p.table, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
      );
      found.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from);
    return found
      .map((item) => JSON.parse(JSON.stringify(item, asText)))
      .sort((a, b) => `${a.pk}|${a.sk}`.localeCompare(`${b.pk}|${b.sk}`));
  }

  async function stop() {
    p.db.destroy();
    await Promise.all([wechat.stop(), engine.stop()]);
    rmSync(dir, { recursive: true, force: true });
  }

  return { p, app, env, dir, clock, wechat, logged, call, bearer, userOf, everything, stop };
}

/** Bytes as base64, so that a difference can be read. */
function asText(this: Record<string, unknown>, name: string, value: unknown): unknown {
  const raw = this[name];
  return raw instanceof Uint8Array ? Buffer.from(raw).toString('base64') : value;
}

export type World = Awaited<ReturnType<typeof aWorld>>;
