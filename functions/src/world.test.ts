import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { aWorld } from './world.sample.ts';

test('everything in the table is read, also what lies beyond the first megabyte of a scan', async () => {
  const world = await aWorld();
  const before = (await world.everything()).length;
  for (let n = 0; n < 5; n += 1)
    await world.p.db.send(
      new PutCommand({ TableName: world.p.table, Item: { pk: `X#${n}`, sk: 'X', much: 'x'.repeat(300_000) } }),
    );
  expect(await world.everything()).toHaveLength(before + 5);
  await world.stop();
});
