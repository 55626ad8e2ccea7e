import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { settingsOf } from './settings.ts';
import { KeyStack, StreetStack } from './street.ts';

const app = new App({ outdir: process.env.CDK_OUTDIR ?? fileURLToPath(new URL('./cdk.out', import.meta.url)) });
const settings = settingsOf(app);
const { keys } = new KeyStack(app, 'shouwang-keys', settings);
new StreetStack(app, 'shouwang', settings, keys);
app.synth();
