import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** For each rule a file that breaks it and what it imports. A rule without a line here fails the test. */
export const breaches: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  'screening-order-facts': ['shared-scoring/src/facts/a.ts', 'shared-scoring/src/rule/x.ts'],
  'screening-order-rule': ['shared-scoring/src/rule/a.ts', 'shared-scoring/src/policy/x.ts'],
  'screening-order-policy': ['shared-scoring/src/policy/a.ts', 'shared-scoring/src/interview/x.ts'],
  'case-order-triage': ['shared-scoring/src/triage/a.ts', 'shared-scoring/src/case/x.ts'],
  'case-order-route': ['shared-scoring/src/route/a.ts', 'shared-scoring/src/clock/x.ts'],
  'case-order-clock': ['shared-scoring/src/clock/a.ts', 'shared-scoring/src/case/x.ts'],
  'day-apart': ['shared-scoring/src/day/a.ts', 'shared-scoring/src/rule/x.ts'],
  'batch-apart': ['shared-scoring/src/policy/b.ts', 'shared-scoring/src/batch/x.ts'],
  'screening-never-sees-cases': ['shared-scoring/src/interview/a.ts', 'shared-scoring/src/case/x.ts'],
  'cases-never-see-screening': ['shared-scoring/src/case/b.ts', 'shared-scoring/src/facts/x.ts'],
  'income-apart': ['shared-scoring/src/income/a.ts', 'shared-scoring/src/policy/x.ts'],
  'library-apart': ['shared-scoring/src/library/a.ts', 'shared-scoring/src/interview/x.ts'],
  'assess-apart': ['shared-scoring/src/assess/a.ts', 'shared-scoring/src/case/x.ts'],
  'contract-unseen': ['shared-scoring/src/case/c.ts', 'shared-scoring/src/contract/x.ts'],
  'scoring-apart': ['shared-scoring/src/region/a.ts', 'functions/src/http/x.ts'],
  'scoring-pure': ['shared-scoring/src/region/b.ts', 'node:fs'],
  'no-classic-zod': ['functions/src/report/a.ts', 'zod'],
  'phone-apart': ['miniapp/src/state/a.ts', 'functions/src/names.ts'],
  'server-apart': ['functions/src/report/b.ts', 'miniapp/src/state/x.ts'],
  'infra-takes-names-only': ['infra/a.ts', 'functions/src/http/x.ts'],
  'source-never-dev': ['functions/src/report/c.ts', 'functions/dev/x.ts'],
  'taro-at-the-edge': ['miniapp/src/state/b.ts', '@tarojs/taro'],
  'parts-never-fetch': ['miniapp/src/parts/a.tsx', 'miniapp/src/api/x.ts'],
  'roles-apart': ['miniapp/src/advisor/a.tsx', 'miniapp/src/resident/x.ts'],
  'main-never-needs-roles': ['miniapp/src/pages/a.tsx', 'miniapp/src/resident/x.ts'],
  'hono-in-http': ['functions/src/report/d.ts', 'hono'],
  'kms-in-platform': ['functions/src/report/e.ts', '@aws-sdk/client-kms'],
  'tests-stay-tests': ['functions/src/report/f.ts', 'vitest'],
  'no-cycles': ['infra/b.ts', 'infra/c.ts'],
  resolvable: ['infra/d.ts', 'infra/nowhere.ts'],
  'no-orphans': ['infra/e.ts', ''],
};

/** Imports that look alike and are allowed: none of these files may be named in a breach. */
export const allowed: readonly (readonly [file: string, imports: string])[] = [
  ['shared-scoring/src/facts/x.test.ts', 'shared-scoring/src/case/x.ts'],
  ['shared-scoring/src/case/ok.ts', 'shared-scoring/src/triage/x.ts'],
  ['shared-scoring/src/contract/ok.ts', 'shared-scoring/src/case/x.ts'],
  ['shared-scoring/src/region/ok.ts', 'zod/mini'],
  ['shared-scoring/src/income/ok.ts', 'shared-scoring/src/facts/x.ts'],
  ['functions/src/http/ok.ts', 'hono'],
  ['functions/src/platform/ok.ts', '@aws-sdk/client-kms'],
  ['functions/dev/ok.ts', 'functions/src/http/x.ts'],
  ['infra/ok.ts', 'functions/src/names.ts'],
  ['miniapp/src/device/ok.ts', '@tarojs/taro'],
  ['miniapp/src/resident/ok.tsx', '@tarojs/taro'],
  ['test/ok.ts', 'functions/dev/x.ts'],
];

const packages = ['zod', 'hono', 'vitest', '@tarojs/taro', '@aws-sdk/client-kms'];
const isPath = (name: string) => /^(shared-scoring|functions|miniapp|infra)\//.test(name);

/** Writes all breaches and allowed imports into a new temporary folder and returns its path. */
export const plantTree = (): string => {
  const root = mkdtempSync(path.join(tmpdir(), 'shouwang-structure-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const plant = ([file, imports]: readonly [string, string]) => {
    const name = isPath(imports) ? path.relative(path.dirname(file), imports).replace(/^(?!\.)/, './') : imports;
    write(file, imports ? `import { x } from '${name}';\nexport const y = x;\n` : 'export const y = 1;\n');
  };
  const pairs = [...Object.values(breaches), ...allowed];
  for (const [, imports] of pairs) {
    if (isPath(imports) && !imports.endsWith('nowhere.ts')) write(imports, 'export const x = 1;\n');
  }
  write('package.json', JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])) }));
  for (const name of packages) write(`node_modules/${name}/index.js`, 'export const x = 1;\n');
  write('node_modules/zod/mini/index.js', 'export const x = 1;\n');
  for (const pair of pairs) plant(pair);
  plant(['infra/c.ts', 'infra/b.ts']);
  return root;
};
