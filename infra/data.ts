import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { tableDefinition, ttlAttribute } from 'functions/names';
import type { Keys } from './keys.ts';

type KeyPart = { readonly AttributeName: string; readonly KeyType: string };

const attribute = (parts: readonly KeyPart[], type: 'HASH' | 'RANGE') => {
  const part = parts.find(({ KeyType }) => KeyType === type);
  if (!part) throw new Error(`tableDefinition lacks a ${type} key`);
  return { name: part.AttributeName, type: AttributeType.STRING };
};

const keysOf = (parts: readonly KeyPart[]) => ({
  partitionKey: attribute(parts, 'HASH'),
  sortKey: attribute(parts, 'RANGE'),
});

/** The one table, shaped by the functions' own `tableDefinition`: encrypted, streamed, restorable, hard to delete. */
export class Data extends Construct {
  readonly table: TableV2;

  constructor(
    scope: Construct,
    id: string,
    private readonly keys: Keys,
  ) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      ...keysOf(tableDefinition.KeySchema),
      globalSecondaryIndexes: tableDefinition.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
        indexName: IndexName,
        ...keysOf(KeySchema),
        projectionType: ProjectionType[Projection.ProjectionType],
        ...('NonKeyAttributes' in Projection && { nonKeyAttributes: Projection.NonKeyAttributes }),
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(keys.rest),
      dynamoStream: StreamViewType[tableDefinition.StreamSpecification.StreamViewType],
      timeToLiveAttribute: ttlAttribute,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Read and write single items and partitions; nobody may scan. */
  letWork(who: IGrantable): void {
    const verbs = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'];
    this.table.grant(who, ...verbs.map((verb) => `dynamodb:${verb}`));
    this.keys.letUseTable(who);
  }
}
