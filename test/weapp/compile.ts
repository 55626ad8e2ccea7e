import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

const run = promisify(execFile);
const compiler = fileURLToPath(new URL('./compile.mjs', import.meta.url));
const sizes = z.record(z.string(), z.number());
const Answer = z.union([z.object({ files: sizes, packages: sizes }), z.object({ error: z.string() })]);
export type Compiled = z.infer<typeof Answer>;

/** What miniprogram-ci makes of a folder: bytes per file and package (`__APP__` is the main one), or its complaint. */
export const compile = async (folder: string): Promise<Compiled> => {
  const { stdout } = await run(process.execPath, [compiler, folder], { maxBuffer: 16 * 1024 * 1024 });
  return Answer.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
};

/** Every file under a folder, as paths from it with `/`. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();

const platforms: Readonly<Record<string, string>> = { linux: 'linux/wcc', darwin: 'mac/wcc', win32: 'windows/wcc.exe' };

/** Complaints of Tencent's WXML compiler about every .wxml of a folder, with line and column; '' when there are none. */
export const complaintsAboutWxml = async (folder: string): Promise<string> => {
  const home = path.dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'));
  const room = mkdtempSync(path.join(tmpdir(), 'shouwang-wcc-'));
  try {
    const wcc = path.join(room, 'wcc');
    copyFileSync(path.join(home, 'bin', platforms[process.platform] ?? 'linux/wcc'), wcc);
    chmodSync(wcc, 0o755);
    const pages = filesIn(folder).filter((file) => /\.(wxml|wxs)$/.test(file));
    await run(wcc, ['-d', '-o', path.join(room, 'out.js'), ...pages], { cwd: folder });
    return '';
  } catch (refused) {
    // execFile rejects with an Error that carries what the program printed.
    return String((refused as { stderr?: string }).stderr || refused);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};
