import { AssetHashType, DockerImage, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { type EnvName, type FunctionName, functionNames } from 'functions/names';
import { bundle, functionSource } from './bundle.ts';
import type { Data } from './data.ts';
import type { Keys, KeyUse } from './keys.ts';
import type { Settings } from './settings.ts';

/** Operator logs stay a year: six months are the law's minimum, and 180 days can fall short of six months. */
export const logRetention = RetentionDays.ONE_YEAR;

const timeouts: Readonly<Record<FunctionName, Duration>> = {
  http: Duration.seconds(15),
  casework: Duration.seconds(15),
  outbox: Duration.seconds(80),
  sweep: Duration.seconds(50),
};

/**
 * Nobody opens `reporter`: who reported is written down for the law, not for any function to read. The outbox opens
 * cases to compare the doors of two reports, after the reporter has had the answer.
 */
const keyUse: Readonly<Record<FunctionName, KeyUse>> = {
  http: { make: ['case', 'reporter', 'person', 'ring'], open: ['case', 'person', 'ring', 'secrets'] },
  casework: { make: ['case', 'reporter', 'person', 'ring'], open: ['case', 'person', 'ring', 'secrets'] },
  outbox: { make: ['case', 'ring'], open: ['case', 'person', 'ring', 'secrets'] },
  sweep: { make: ['case', 'ring'], open: ['person', 'ring', 'secrets'] },
};

const codeOf = (name: FunctionName): Code =>
  Code.fromAsset(functionSource, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('none'),
      // Never run; it tells the functions apart, or the first one's code would be reused for all.
      command: [name],
      local: {
        tryBundle(outdir) {
          bundle(name, outdir);
          return true;
        },
      },
    },
  });

type Parts = { readonly settings: Settings; readonly keys: Keys; readonly data: Data };

/** The functions by name, each with its own role, log group and time limit, all with the same environment. */
export class Functions extends Construct {
  readonly byName: Readonly<Record<FunctionName, Lambda>>;
  readonly logs: Readonly<Record<FunctionName, LogGroup>>;

  constructor(
    scope: Construct,
    id: string,
    private readonly parts: Parts,
  ) {
    super(scope, id);
    const environment = this.environment();
    const each = <V>(make: (name: FunctionName) => V) =>
      Object.fromEntries(functionNames.map((name) => [name, make(name)])) as Record<FunctionName, V>; // one per name
    this.logs = each((name) => this.logGroup(name));
    this.byName = each((name) => this.lambda(name, environment));
    for (const name of functionNames) {
      parts.data.letWork(this.byName[name]);
      parts.keys.letUseFields(this.byName[name], keyUse[name]);
    }
  }

  private environment(): Partial<Record<EnvName, string>> {
    const { settings, keys, data } = this.parts;
    return {
      TABLE_NAME: data.table.tableName,
      KMS_KEY_ID: keys.fields.keyArn,
      SEALED_SECRETS: StringParameter.valueForStringParameter(this, settings.sealedSecrets),
      WECHAT_APPID: settings.wechatAppId,
      ...(settings.lbsKey && { LBS_KEY: settings.lbsKey }),
      TEMPLATE_NEW_CASE: settings.templates.newCase,
      TEMPLATE_PROGRESS: settings.templates.progress,
      TEMPLATE_ESCALATION: settings.templates.escalation,
      MINIPROGRAM_STATE: 'formal',
      ...(settings.wecom.corpId && {
        WECOM_CORPID: settings.wecom.corpId,
        WECOM_AGENTID: settings.wecom.agentId,
        WECOM_CARD_URL: settings.wecom.cardUrl,
      }),
      ...(settings.corsOrigin && { CORS_ORIGIN: settings.corsOrigin }),
    };
  }

  private logGroup(name: FunctionName): LogGroup {
    return new LogGroup(this, `${name}-logs`, { retention: logRetention, removalPolicy: RemovalPolicy.RETAIN });
  }

  /** May write to its own log and to nothing else, until told. */
  private role(name: FunctionName): Role {
    const role = new Role(this, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logs[name].grantWrite(role);
    return role;
  }

  private lambda(name: FunctionName, environment: Record<string, string>): Lambda {
    const runtimes = { '22': Runtime.NODEJS_22_X, '24': Runtime.NODEJS_24_X };
    return new Lambda(this, name, {
      runtime: runtimes[this.parts.settings.nodejs],
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: codeOf(name),
      memorySize: 512,
      timeout: timeouts[name],
      environment,
      role: this.role(name),
      logGroup: this.logs[name],
      loggingFormat: LoggingFormat.JSON,
    });
  }
}
