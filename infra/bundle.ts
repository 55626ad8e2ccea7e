import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import { bundleAliases, type FunctionName } from 'functions/names';

const inFunctions = (file: string) => fileURLToPath(new URL(`../functions/src/${file}`, import.meta.url));

/** Folder of the source that goes into the functions. */
export const functionSource = inFunctions('');

const options = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  mainFields: ['module', 'main'],
  // What is imported later becomes a file of its own and costs nothing at the start.
  splitting: true,
  entryNames: 'index',
  chunkNames: 'part-[hash]',
  outExtension: { '.js': '.mjs' },
  // CommonJS parts inside an ES module still ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

export type Built = {
  /** Path of `index.mjs`. */
  readonly entry: string;
  /** Every file of the bundle; `atStart` are those that load with the entry. */
  readonly files: readonly string[];
  readonly atStart: readonly string[];
  /** Files that hold nothing but data (packs, lists of places) and load when somebody asks for it. */
  readonly data: readonly string[];
  /** Bytes of figures and lists (JSON) inside the other files. */
  readonly dataInCode: number;
  /** Packed files that are no code, laid beside it and read when somebody asks. */
  readonly beside: readonly string[];
};

/** Source that reads a file beside it, and that file. */
const readsBeside: Readonly<Record<string, string>> = {
  'reference/country.ts': 'reference/country.br',
  'http/openapi-file.ts': 'http/openapi.json',
};

/**
 * Writes one function as ES modules into a folder; deploy, tests and benchmarks all come here.
 * The AWS SDK goes inside: a bundled one starts twice as fast as one outside. Throws with esbuild's message.
 */
export const bundle = (name: FunctionName, outdir: string): Built =>
  write(outdir, {
    entryPoints: [inFunctions(`entry/${name}.ts`)],
    alias: Object.fromEntries(Object.entries(bundleAliases).map(([module, file]) => [module, inFunctions(file)])),
  });

/** The same for a text that is no function of ours, with the SDK as it comes: a yardstick. */
export const bundleText = (contents: string, outdir: string): Built =>
  write(outdir, { stdin: { contents, resolveDir: functionSource, loader: 'ts', sourcefile: 'index.ts' } });

const write = (outdir: string, what: BuildOptions): Built => {
  const { metafile } = buildSync({ ...options, ...what, outdir, absWorkingDir: functionSource, metafile: true });
  const at = (file: string) => path.resolve(functionSource, file);
  const entry = Object.keys(metafile.outputs).find((file) => path.basename(file) === 'index.mjs');
  if (!entry) throw new Error(`esbuild wrote no index.mjs into ${outdir}`);
  const files = reached(metafile, entry, () => true);
  // esbuild also writes parts that only dropped code asked for.
  for (const file of Object.keys(metafile.outputs)) if (!files.has(file)) rmSync(at(file));
  const atStart = reached(metafile, entry, (kind) => kind === 'import-statement');
  const data = [...files].filter((file) => !atStart.has(file) && isData(metafile.outputs[file]?.inputs ?? {}));
  const beside = copied(metafile, files, outdir);
  const dataInCode = [...files]
    .filter((file) => !data.includes(file))
    .reduce((sum, file) => sum + bytesOf(metafile.outputs[file]?.inputs ?? {}, /\.json$/), 0);
  return {
    entry: at(entry),
    files: [...files].map(at),
    atStart: [...atStart].map(at),
    data: data.map(at),
    dataInCode,
    beside,
  };
};

/** Nine tenths of it and more come from JSON; the rest are the few lines that list the files. */
const isData = (inputs: Inputs): boolean => bytesOf(inputs, /\.json$/) > 0.9 * bytesOf(inputs, /./);

type Inputs = Metafile['outputs'][string]['inputs'];
const bytesOf = (inputs: Inputs, named: RegExp): number =>
  Object.entries(inputs).reduce((sum, [file, { bytesInOutput }]) => sum + (named.test(file) ? bytesInOutput : 0), 0);

/** The files that sources of this bundle read beside them, copied to where they will be found. */
const copied = ({ outputs }: Metafile, files: ReadonlySet<string>, outdir: string): readonly string[] => {
  const inputs = new Set([...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {})));
  return Object.entries(readsBeside)
    .filter(([source]) => inputs.has(source))
    .map(([, file]) => {
      const copy = path.join(outdir, path.basename(file));
      copyFileSync(inFunctions(file), copy);
      return copy;
    });
};

const reached = ({ outputs }: Metafile, entry: string, along: (kind: string) => boolean): ReadonlySet<string> => {
  const found = new Set([entry]);
  for (const file of found) {
    for (const { path: next, kind, external } of outputs[file]?.imports ?? [])
      if (!external && along(kind)) found.add(next);
  }
  return found;
};
