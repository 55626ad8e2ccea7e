import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The smallest mini-program, in a new temporary folder; `parts` replaces or adds files. */
export const tinyApp = (parts: Readonly<Record<string, string>> = {}): string => {
  const root = mkdtempSync(path.join(tmpdir(), 'shouwang-tiny-'));
  const all = {
    'project.config.json': JSON.stringify({ appid: 'wx0000000000000000', compileType: 'miniprogram', setting: {} }),
    'app.json': JSON.stringify({ pages: ['pages/home'] }),
    'app.js': 'App({});',
    'pages/home.json': '{}',
    'pages/home.js': 'Page({ data: { name: "灯" } });',
    'pages/home.wxml': '<view><text>{{name}}</text></view>',
    'pages/home.wxss': '.a { color: red; }',
    ...parts,
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
};
