import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { outboxPrefix, tableDefinition } from 'functions/names';
import type { Data } from './data.ts';
import type { Functions } from './functions.ts';

const sortKey = tableDefinition.KeySchema[1]?.AttributeName ?? 'sk';

/**
 * What wakes the functions: the table's stream the outbox, the minute the sweep.
 * A batch that never gets through leaves its stream position in `lost`; the outbox row itself stays, for the sweep.
 */
export class Triggers extends Construct {
  readonly lost = new Queue(this, 'Lost', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });

  constructor(scope: Construct, id: string, { byName }: Functions, { table }: Data) {
    super(scope, id);
    byName.outbox.addEventSource(
      // The class types an absent stream as undefined, the interface as missing; here it is there.
      new DynamoEventSource(table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 50,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 5,
        maxRecordAge: Duration.hours(1),
        onFailure: new SqsDlq(this.lost),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { Keys: { [sortKey]: { S: FilterRule.beginsWith(outboxPrefix) } } },
          }),
        ],
      }),
    );
    byName.sweep.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(byName.sweep, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
  }
}
