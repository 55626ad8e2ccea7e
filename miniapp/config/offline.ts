import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Assets = Readonly<Record<string, { source(): string | Buffer }>>;
type Compilation = {
  readonly assets: Assets;
  emitAsset(name: string, source: object): void;
  readonly hooks: { readonly processAssets: { tap(at: { name: string; stage: number }, work: () => void): void } };
};
export type Compiler = {
  readonly webpack: {
    readonly Compilation: { readonly PROCESS_ASSETS_STAGE_REPORT: number };
    readonly sources: { readonly RawSource: new (text: string) => object };
  };
  readonly hooks: {
    readonly thisCompilation: { tap(name: string, work: (compilation: Compilation) => void): void };
  };
};

const name = 'offline';

/** Adds sw.js to a web build: the worker with the list of this build's files and a version made of their content. */
export class OfflinePlugin {
  apply({ webpack, hooks }: Compiler): void {
    hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const worker = workerFor(compilation.assets);
        compilation.emitAsset('sw.js', new webpack.sources.RawSource(worker));
      });
    });
  }
}

const workerFor = (assets: Assets): string => {
  const files = Object.keys(assets)
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...files, 'index.html']) hash.update(`${file}\0${assets[file]?.source() ?? ''}\0`);
  return readFileSync(path.resolve(__dirname, 'offline-worker.js'), 'utf8')
    .replace('__VERSION__', hash.digest('hex').slice(0, 12))
    .replace('__FILES__', JSON.stringify(files));
};
