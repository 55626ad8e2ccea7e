import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Engine, startEngine } from './engine.ts';
import { freePort, listening } from './port.ts';

const leastJava = 17;
/** A Java that starts on a busy machine takes its time. */
const startMs = 60_000;

/** Major version of the Java here; null: none. */
function javaVersion(): number | null {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const [, major] = /version "(\d+)/.exec(stderr ?? '') ?? [];
  return error || !major ? null : Number(major);
}

/**
 * AWS's own DynamoDB Local from the folder in `DDB_LOCAL` where that is asked for and Java can run it, else our engine.
 * It is never fetched for anybody: its licence asks for an AWS account.
 */
export async function startAnyEngine(folder = process.env.DDB_LOCAL): Promise<Engine> {
  if (!folder) return startEngine();
  const java = javaVersion();
  if (java === null || java < leastJava) {
    console.log(`DDB_LOCAL: Java ${leastJava} is needed, found ${java ?? 'none'}; using the embedded engine`);
    return startEngine();
  }
  const port = await freePort();
  const child = spawn(
    'java',
    [`-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`, '-jar', join(folder, 'DynamoDBLocal.jar')].concat(
      '-inMemory',
      '-port',
      String(port),
    ),
    { stdio: 'ignore' },
  );
  child.on('error', () => {});
  if (!(await listening(port, () => child.exitCode === null && child.pid !== undefined, startMs))) {
    child.kill('SIGKILL');
    console.log(`DDB_LOCAL: no DynamoDBLocal.jar that runs in ${folder}; using the embedded engine`);
    return startEngine();
  }
  const stop = async () => {
    child.kill('SIGKILL');
  };
  return { endpoint: `http://127.0.0.1:${port}`, pid: child.pid ?? null, retire: () => {}, stop };
}
