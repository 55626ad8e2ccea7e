import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { Data } from './data.ts';
import { Functions } from './functions.ts';
import { Keys } from './keys.ts';
import type { Settings } from './settings.ts';
import { Triggers } from './triggers.ts';

/** Keys first and apart: secrets are sealed with them before anything else can be deployed. */
export class KeyStack extends Stack {
  readonly keys: Keys;

  constructor(app: App, id: string, settings: Settings) {
    super(app, id, { env: { region: settings.region } });
    this.keys = new Keys(this, 'Keys');
    new CfnOutput(this, 'FieldKey', { value: this.keys.fields.keyArn });
  }
}

/** Everything that runs in one region, in either partition. */
export class StreetStack extends Stack {
  constructor(app: App, id: string, settings: Settings, keys: Keys) {
    super(app, id, { env: { region: settings.region }, terminationProtection: true });
    const data = new Data(this, 'Data', keys);
    const functions = new Functions(this, 'Functions', { settings, keys, data });
    const triggers = new Triggers(this, 'Triggers', functions, data);
    const api = new Api(this, 'Api', functions.byName, settings);
    new Alarms(this, 'Alarms', { api, functions, triggers, settings });
    new CfnOutput(this, 'ApiUrl', { value: api.stage.url });
  }
}
