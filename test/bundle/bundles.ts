import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FunctionName, functionNames } from 'functions/names';
import { bundle } from 'infra/bundle';

export type Bundle = {
  readonly name: FunctionName;
  /** Bytes of all code that is deployed, and of the figures and lists (JSON) beside and inside it. */
  readonly code: number;
  readonly data: number;
  /** Bytes a cold start reads and compiles. */
  readonly atStart: number;
  /** The entry file, and all files one after the other. */
  readonly entry: string;
  readonly text: string;
};

const bytes = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** All functions bundled as they are deployed, in a temporary folder that `remove` takes away. */
export const bundleAll = (): { readonly bundles: readonly Bundle[]; readonly remove: () => void } => {
  const room = mkdtempSync(path.join(tmpdir(), 'shouwang-bundles-'));
  const bundles = functionNames.map((name) => {
    const { entry, files, atStart, data, dataInCode } = bundle(name, path.join(room, name));
    const code = files.filter((file) => !data.includes(file));
    const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    return {
      name,
      code: bytes(code) - dataInCode,
      data: bytes(data) + dataInCode,
      atStart: bytes(atStart),
      entry: readFileSync(entry, 'utf8'),
      text,
    };
  });
  return { bundles, remove: () => rmSync(room, { recursive: true, force: true }) };
};
