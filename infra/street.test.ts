import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { caseworkPaths, envNames, functionNames, outboxPrefix, tableDefinition, ttlAttribute } from 'functions/names';
import { describe, expect, test } from 'vitest';
import { settingsOf } from './settings.ts';
import { KeyStack, StreetStack } from './street.ts';

type Document = { Statement: { Action: string | string[]; Resource?: unknown; Condition?: unknown }[] };

const synth = (context: Record<string, unknown>) => {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [], ...context } });
  const settings = settingsOf(app);
  const keyStack = new KeyStack(app, 'keys', settings);
  const street = new StreetStack(app, 'street', settings, keyStack.keys);
  return { keys: Template.fromStack(keyStack), street: Template.fromStack(street) };
};

const resources = <P>(template: Template, type: string) =>
  Object.values(template.findResources(type)).map(({ Properties }) => Properties as P); // the caller names the shape

const statements = (template: Template) =>
  resources<{ PolicyDocument: Document }>(template, 'AWS::IAM::Policy').flatMap((it) => it.PolicyDocument.Statement);

describe.each([{ region: 'cn-north-1' }, { region: 'ap-southeast-1' }])('the street in $region', ({ region }) => {
  const { street, keys } = synth({ region });
  const whole = JSON.stringify([street.toJSON(), keys.toJSON()]);

  test('runs its functions on arm64 with Node 22', () => {
    street.resourceCountIs('AWS::Lambda::Function', functionNames.length);
    street.allResourcesProperties('AWS::Lambda::Function', { Architectures: ['arm64'], Runtime: 'nodejs22.x' });
  });

  test('names no partition, no account and no tracing', () => {
    expect(whole).not.toMatch(/arn:aws/);
    expect(whole).not.toMatch(/amazonaws\.com\.cn/);
    expect(whole).not.toMatch(/\d{12}:/);
    expect(whole).not.toContain('TracingConfig');
    expect(whole).not.toContain('xray');
  });

  test('opens no function URL and only one API', () => {
    street.resourceCountIs('AWS::Lambda::Url', 0);
    street.resourceCountIs('AWS::ApiGatewayV2::Api', 1);
    street.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default' });
    for (const first of caseworkPaths)
      for (const path of [`/${first}`, `/${first}/{proxy+}`])
        street.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: `ANY ${path}` });
    street.hasResourceProperties('AWS::ApiGatewayV2::Integration', { PayloadFormatVersion: '2.0' });
  });

  test('holds back floods, and its access log keeps neither path nor address', () => {
    street.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 },
      AccessLogSettings: { DestinationArn: Match.anyValue(), Format: Match.stringLikeRegexp('requestId') },
    });
    const [stage] = resources<{ AccessLogSettings: { Format: string } }>(street, 'AWS::ApiGatewayV2::Stage');
    expect(stage?.AccessLogSettings.Format).not.toMatch(/path|rawPath|routeKey|sourceIp|userAgent/i);
  });

  test('keeps one table in the shape the functions expect: encrypted, streamed, restorable, hard to delete', () => {
    street.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
    street.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        KeySchema: tableDefinition.KeySchema,
        GlobalSecondaryIndexes: tableDefinition.GlobalSecondaryIndexes,
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: tableDefinition.StreamSpecification.StreamViewType },
        TimeToLiveSpecification: { AttributeName: ttlAttribute, Enabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          Match.objectLike({
            Region: region,
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            SSESpecification: { KMSMasterKeyId: Match.anyValue() },
          }),
        ],
      },
    });
  });

  test('feeds the outbox from the stream, gives back only what failed, and loses nothing silently', () => {
    street.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 3600,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      FilterCriteria: { Filters: [{ Pattern: Match.stringLikeRegexp(`"prefix":"${outboxPrefix}"`) }] },
    });
    street.hasResourceProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
  });

  test('sweeps every minute', () => {
    street.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
  });

  test('gives the functions only environment they know, and secrets only as a parameter name', () => {
    type Lambda = { Environment: { Variables: Record<string, unknown> } };
    for (const { Environment } of resources<Lambda>(street, 'AWS::Lambda::Function')) {
      const names = Object.keys(Environment.Variables);
      expect(envNames).toEqual(expect.arrayContaining(names));
      expect(names).toEqual(expect.arrayContaining(['TABLE_NAME', 'KMS_KEY_ID', 'SEALED_SECRETS', 'WECHAT_APPID']));
      for (const name of ['KEY_FILE', 'DDB_ENDPOINT', 'WECHAT_SECRET', 'WECHAT_BASE_URL']) {
        expect(names).not.toContain(name);
      }
      expect(Environment.Variables.SEALED_SECRETS).toEqual({ Ref: expect.stringContaining('sealedsecrets') });
    }
    expect(street.findParameters('*', { Default: '/shouwang/sealed-secrets' })).not.toEqual({});
  });

  test('allows no wildcard action, no scan, and key use only through the table or under its own context', () => {
    const all = statements(street);
    expect(all.length).toBeGreaterThan(8);
    const actions = all.flatMap(({ Action }) => Action);
    expect(actions.filter((action) => action === '*' || action.endsWith(':*'))).toEqual([]);
    expect(actions).not.toContain('dynamodb:Scan');
    expect(all.filter(({ Resource }) => Resource === '*' || [Resource].flat().includes('*'))).toEqual([]);
    const makingKeys = all.filter(({ Action }) =>
      [Action].flat().some((it) => /kms:(Encrypt|GenerateDataKey)/.test(it)),
    );
    expect(makingKeys.filter(({ Condition }) => !Condition)).toEqual([]);
    for (const role of resources<{ ManagedPolicyArns?: unknown }>(street, 'AWS::IAM::Role')) {
      expect(role.ManagedPolicyArns).toBeUndefined();
    }
  });

  test('lets no function open who reported, and the sweep nothing of what a case says', () => {
    const opening = statements(street).filter(({ Action }) => [Action].flat().includes('kms:Decrypt'));
    const purposes = opening
      .map(({ Condition }) => JSON.stringify(Condition ?? {}))
      .filter((it) => it.includes('purpose'));
    expect(purposes).toHaveLength(functionNames.length);
    expect(purposes.filter((it) => it.includes('"reporter"'))).toEqual([]);
    expect(purposes.filter((it) => it.includes('"case"'))).toHaveLength(3);
  });

  test('rotates both keys and keeps them', () => {
    keys.resourceCountIs('AWS::KMS::Key', 2);
    keys.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    keys.allResources('AWS::KMS::Key', { DeletionPolicy: 'Retain' });
  });

  test('rings for every way to wait unseen', () => {
    const alarms = street.findResources('AWS::CloudWatch::Alarm');
    expect(Object.keys(alarms)).toHaveLength(7 + 2 * functionNames.length);
    street.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [Match.anyValue()] });
    const metrics = [
      ...['OldestPendingMs', 'LeftCases', 'AlertNobody', 'IteratorAge', 'ApproximateNumberOfMessagesVisible'],
      ...['5xx', 'Errors', 'Throttles'],
    ];
    for (const MetricName of metrics) street.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName });
    street.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Invocations',
      TreatMissingData: 'breaching',
    });
  });

  test('keeps every log for a year, neither for ever nor too short', () => {
    street.resourceCountIs('AWS::Logs::LogGroup', functionNames.length + 1);
    street.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 365 });
  });
});

test('each function is deployed with its own code', () => {
  const { street } = synth({ 'aws:cdk:bundling-stacks': ['**'] });
  const codes = resources<{ Code: { S3Key: string } }>(street, 'AWS::Lambda::Function').map(({ Code }) => Code.S3Key);
  expect(new Set(codes).size).toBe(functionNames.length);
});

describe('settings', () => {
  test('Node 24 comes by a context flag', () => {
    synth({ nodejs: '24' }).street.allResourcesProperties('AWS::Lambda::Function', { Runtime: 'nodejs24.x' });
  });

  test.each([
    [{ nodejs: '20' }, 'nodejs must be 22 or 24'],
    [{ domainName: 'api.example.cn' }, 'domainName and certificateArn go together'],
  ])('%o is refused in words', (context, sentence) => {
    expect(() => settingsOf(new App({ context }))).toThrow(sentence);
  });

  test('an own domain, an H5 origin and an alarm address appear when they are given', () => {
    const { street } = synth({
      domainName: 'api.example.cn',
      certificateArn: 'arn:x:acm:cn-north-1:1:certificate/1',
      corsOrigin: 'https://h5.example.cn',
      alarmEmail: 'duty@example.cn',
    });
    street.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'api.example.cn' });
    street.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'duty@example.cn' });
    street.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ CORS_ORIGIN: 'https://h5.example.cn' }) },
    });
  });
});
