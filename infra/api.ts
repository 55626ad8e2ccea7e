import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { caseworkPaths } from 'functions/names';
import { logRetention } from './functions.ts';
import type { Settings } from './settings.ts';

/** No path (it may hold a receipt code) and no address of the caller: unnamed reports stay unnamed. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  method: '$context.httpMethod',
  status: '$context.status',
  ms: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
});

/** The door: cases go to the casework function, everything else to http, so many a second and no more. */
export class Api extends Construct {
  readonly http: HttpApi;
  readonly stage: HttpStage;

  constructor(
    scope: Construct,
    id: string,
    { http, casework }: Readonly<Record<'http' | 'casework', Lambda>>,
    { domain }: Pick<Settings, 'domain'>,
  ) {
    super(scope, id);
    this.http = new HttpApi(this, 'Http', {
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Handler', http),
    });
    const integration = new HttpLambdaIntegration('Casework', casework);
    for (const first of caseworkPaths)
      for (const path of [`/${first}`, `/${first}/{proxy+}`] as const) this.http.addRoutes({ path, integration });
    const logs = new LogGroup(this, 'AccessLog', { retention: logRetention, removalPolicy: RemovalPolicy.RETAIN });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 100, burstLimit: 200 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        format: AccessLogFormat.custom(accessLog),
      },
      ...(domain && { domainMapping: { domainName: this.domainName(domain) } }),
    });
  }

  private domainName({ name, certificateArn }: NonNullable<Settings['domain']>): DomainName {
    const certificate = Certificate.fromCertificateArn(this, 'Certificate', certificateArn);
    return new DomainName(this, 'Domain', { domainName: name, certificate });
  }
}
