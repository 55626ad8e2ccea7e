import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../trouble.ts';
import { engineBinary } from './binary.ts';
import { keepAlive } from './keep-alive.ts';
import { freePort, listening } from './port.ts';

export type Engine = {
  readonly endpoint: string;
  /** Process id of our own engine; null when the address was given. */
  readonly pid: number | null;
  /** Its end is no surprise from now on. */
  retire(): void;
  /** Stops what we started, `abruptly` as a power cut would; an engine that was given stays up. */
  stop(abruptly?: boolean): Promise<void>;
};

export type EngineChoice = {
  /** Folder that keeps the data; absent: in memory, gone when it stops. */
  readonly dir?: string;
  /** Address of another engine; `DDB_ENDPOINT` when absent. */
  readonly endpoint?: string | undefined;
  /** Program to run; the one npm installed when absent, null where there is none. */
  readonly binary?: string | null;
  /** An engine with a folder that died by itself is started again: its new process id, or null when it would not. */
  readonly revived?: (pid: number | null) => void;
};

const noEngine =
  '这台机器上没有本地数据库:@dynoxide/linux-x64 只有 Linux x64 版。请用 DDB_ENDPOINT=http://… 指向一个 DynamoDB 兼容的服务后再试。';

/** A running DynamoDB-compatible engine. Throws `Trouble` when this machine has none and none was named. */
export async function startEngine({
  dir,
  endpoint = process.env.DDB_ENDPOINT,
  binary = engineBinary(),
  revived = () => {},
}: EngineChoice = {}): Promise<Engine> {
  if (endpoint) return { endpoint, pid: null, retire: () => {}, stop: async () => {} };
  if (binary === null) throw new Trouble(noEngine);
  if (dir) mkdirSync(dir, { recursive: true });
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const port = await freePort();
    const place = dir ? ['--db-path', join(dir, 'table.sqlite')] : [];
    const open = async () => {
      const child = spawn(binary, ['serve', '--port', String(port), ...place], { stdio: 'ignore' });
      child.on('error', () => {});
      if (await listening(port, () => child.exitCode === null && child.signalCode === null && child.pid !== undefined))
        return child;
      child.kill('SIGKILL');
      return null;
    };
    const child = await open();
    if (child)
      return Object.assign(keepAlive(child, dir ? open : null, revived), { endpoint: `http://127.0.0.1:${port}` });
  }
  throw new Trouble('本地数据库没有启动起来,请再运行一次;还不行就删掉 .street 文件夹重新开始。');
}
