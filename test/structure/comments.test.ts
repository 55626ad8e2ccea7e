import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from './files.ts';

/** Doors other workspaces come through. The contract's endpoints carry their own summaries and are tested apart. */
const doors = [
  'shared-scoring/src/index.ts',
  'shared-scoring/src/batch/index.ts',
  'functions/src/names.ts',
  'functions/dev/index.ts',
  'infra/bundle.ts',
];

const program = ts.createProgram(
  doors.map((door) => path.join(root, door)),
  {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    resolveJsonModule: true,
    noEmit: true,
    types: [],
  },
);
const checker = program.getTypeChecker();

/** Functions and constants that come out of a module, with re-exports followed to where they are written. */
const valuesOf = (door: string): readonly ts.Symbol[] => {
  const source = program.getSourceFile(path.join(root, door));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return [];
  const origin = (it: ts.Symbol) => (it.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(it) : it);
  return checker
    .getExportsOfModule(module)
    .map(origin)
    .filter((it) => it.flags & ts.SymbolFlags.Value);
};

describe.each(doors)('%s', (door) => {
  const values = valuesOf(door);

  test('offers something', () => expect(values.length).toBeGreaterThan(0));

  test('says of each thing in one line what it gives', () => {
    const silent = values.filter((it) => ts.displayPartsToString(it.getDocumentationComment(checker)).trim() === '');
    expect(silent.map((it) => it.name)).toEqual([]);
  });
});
