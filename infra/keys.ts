import { RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { keyContext } from 'functions/names';

/** Purposes of data keys a function may make and may open, as the functions name them. */
export type KeyUse = { readonly make: readonly string[]; readonly open: readonly string[] };

/**
 * Two keys, kept when the stack goes: `rest` encrypts the table as a whole, `fields` opens personal fields
 * and the sealed secrets. Reading the table is thus not enough to read a person.
 */
export class Keys extends Construct {
  readonly rest = new Key(this, 'Rest', {
    description: 'Shouwang: the table at rest',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  readonly fields = new Key(this, 'Fields', {
    description: 'Shouwang: personal fields and sealed secrets',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

  /** The table's key, usable only through DynamoDB. */
  letUseTable(who: IGrantable): void {
    this.allow(who, this.rest, ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'], {
      StringLike: { 'kms:ViaService': 'dynamodb.*' },
    });
  }

  /** Make and open data keys, each for the purposes named and no other, under this product's own context. */
  letUseFields(who: IGrantable, { make, open }: KeyUse): void {
    const context = Object.entries(keyContext).map(([name, value]) => [`kms:EncryptionContext:${name}`, value]);
    const allow = (action: string, purposes: readonly string[]) =>
      this.allow(who, this.fields, [action], {
        StringEquals: { ...Object.fromEntries(context), 'kms:EncryptionContext:purpose': purposes },
      });
    allow('kms:GenerateDataKey', make);
    allow('kms:Decrypt', open);
  }

  private allow(who: IGrantable, key: Key, actions: readonly string[], conditions: Record<string, unknown>): void {
    who.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: [...actions], resources: [key.keyArn], conditions }),
    );
  }
}
