import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { compile, complaintsAboutWxml } from './compile.ts';
import { tinyApp } from './tiny-app.ts';

const made: string[] = [];
const aTinyApp = (parts?: Readonly<Record<string, string>>) => {
  const folder = tinyApp(parts);
  made.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('the gate itself', () => {
  test('lets a good mini-program pass and weighs it', async () => {
    const compiled = await compile(aTinyApp());
    expect(compiled).toMatchObject({
      files: { 'app.js': expect.any(Number) },
      packages: { __APP__: expect.any(Number) },
    });
  });

  test.each([
    ['a page that is not there', { 'app.json': JSON.stringify({ pages: ['pages/home', 'pages/away'] }) }, 'away'],
    // The tool trips over its own message here, yet it refuses.
    ['broken JS', { 'pages/home.js': 'Page({ data: ' }, 'error'],
    ['a broken page', { 'pages/home.wxml': '<view><text>{{name}</view>' }, 'pages/home.wxml: 1:27'],
  ])('refuses %s', async (_what, parts, where) => {
    const compiled = await compile(aTinyApp(parts));
    expect('error' in compiled && compiled.error).toContain(where);
  });

  test('finds the line and column of broken WXML', async () => {
    expect(await complaintsAboutWxml(aTinyApp())).toBe('');
    const complaints = await complaintsAboutWxml(aTinyApp({ 'pages/home.wxml': '<view>\n<text>\n</view>' }));
    expect(complaints).toMatch(/pages\/home\.wxml:\d+:\d+/);
  });
});
