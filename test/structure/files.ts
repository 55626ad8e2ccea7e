import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file git keeps or would keep, as paths from the root with `/`. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\0')
  .filter((file) => file && existsSync(path.join(root, file)));

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export const isTest = (file: string): boolean => /\.(test|sample)\.tsx?$/.test(file);

/** Shipped sources: what runs on a phone, in a function, in the cloud description or as the local street. */
export const shipped = files.filter(
  (file) => /^(shared-scoring|functions|miniapp\/src|infra)\/.*\.(ts|tsx|mjs)$/.test(file) && !isTest(file),
);

/** Lines in `among` that match, as `file:line: text`. */
export const linesThatMatch = (pattern: RegExp, among: readonly string[]): readonly string[] =>
  among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
