import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { OfflinePlugin } from './offline.ts';

const target = process.env.TARO_ENV ?? 'weapp';
const shared = path.resolve(__dirname, '../../shared-scoring');

/** Sizes are CSS pixels on both platforms (no px transform), so type and targets are exactly what the tokens say. */
const exactPixels = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } };

type WebpackChain = {
  resolve: { modules: { add(folder: string): { add(folder: string): unknown } } };
  optimization: { merge(options: object): unknown };
  plugin(name: string): { use(plugin: unknown): unknown };
};

/** npm may keep a package beside this workspace instead of at the root; Taro's own modules must still find it. */
const resolveHere = {
  webpackChain(chain: WebpackChain) {
    chain.resolve.modules
      .add(path.resolve(__dirname, '../node_modules'))
      .add(path.resolve(__dirname, '../../node_modules'));
  },
};

/** The rules and the packs of the districts: once, for every page that screens or shows a policy. */
const screening =
  /shared-scoring[\\/](regions|src[\\/](?!contract))|miniapp[\\/]src[\\/]resident[\\/](state|words)[\\/]/;

/** What every page uses is loaded once; region data stays with the pages that read it. */
const everyPage =
  /(miniapp[\\/]src[\\/](parts|api|state|device|text)|shared-scoring[\\/]src[\\/]contract|node_modules)[\\/]/;

export default defineConfig({
  projectName: 'shouwang',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  plugins: [path.resolve(__dirname, 'aria.ts')],
  // Chinese as it is: escaped it takes twice the bytes.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  defineConstants: { API_BASE: JSON.stringify(process.env.API_BASE ?? 'https://api.example.invalid') },
  mini: {
    ...resolveHere,
    compile: { include: [shared] },
    optimizeMainPackage: { enable: true },
    postcss: exactPixels,
  },
  h5: {
    webpackChain(chain: WebpackChain) {
      resolveHere.webpackChain(chain);
      chain.plugin('offline').use(OfflinePlugin);
      chain.optimization.merge({
        splitChunks: {
          cacheGroups: {
            everyPage: {
              test: everyPage,
              name: 'every-page',
              chunks: 'all',
              minChunks: 2,
              enforce: true,
              priority: 30,
            },
            screening: {
              test: screening,
              name: 'screening',
              chunks: 'async',
              minChunks: 2,
              enforce: true,
              priority: 40,
            },
            // All of it is 35 kB: one file, so that no page waits for its looks when the network is away.
            looks: { type: 'css/mini-extract', name: 'looks', chunks: 'all', enforce: true },
          },
        },
      });
    },
    publicPath: '/app/',
    // Hashed: a file kept on the phone is never mistaken for a newer one of the same name.
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    staticDirectory: 'static',
    esnextModules: ['shared-scoring'],
    compile: { include: [shared] },
    router: { mode: 'hash' },
    postcss: { ...exactPixels, autoprefixer: { enable: true, config: {} } },
  },
});
