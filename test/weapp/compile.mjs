// Compiles a mini-program folder with WeChat's own tool, offline: no account, no upload, a key nobody keeps.
// `node compile.mjs FOLDER` prints one line of JSON: {files: {name: bytes}, packages: {name: bytes}} or {error}.
import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Project, getCompiledResult, checkCodeQuality } = require('miniprogram-ci');
const extensions = require('miniprogram-ci/dist/utils/white_ext_list.js');
const { DefaultProjectAttr } = require('miniprogram-ci/dist/config/config.js');

// The tool asks its server which file endings count; the list it carries is the same.
extensions.getWhiteExtList = async () => ({
  MiniProgramWhiteList: new Set(extensions.MiniProgramWhiteList),
  GameWhiteList: new Set(extensions.GameWhiteList),
});

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const appid = 'wx0000000000000000';
const project = new Project({ appid, type: 'miniProgram', projectPath: process.argv[2], privateKey, ignores: [] });
project.attr = async () => DefaultProjectAttr;

// Minify must be on: without it broken WXML and broken JS pass.
const setting = { es6: false, minify: true, minifyJS: true, minifyWXML: true, minifyWXSS: true };
const say = (answer) => process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => process.exit(0));
try {
  const compiled = await getCompiledResult({ project, setting, onProgressUpdate: () => undefined });
  const files = Object.fromEntries(Object.entries(compiled).map(([name, text]) => [name, Buffer.byteLength(text)]));
  const quality = await checkCodeQuality(project);
  const packages = quality.find(({ name }) => name === 'PACKAGE_SIZE_LIMIT')?.detail ?? {};
  say({ files, packages });
} catch (error) {
  say({ error: [error?.path, error?.message ?? error].filter(Boolean).join(': ') });
}
