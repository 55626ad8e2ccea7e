import type { LogActor } from '../case/log.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';

/** Whoever reported: the log says that they spoke, never who they are. */
export const reporter: LogActor = { id: 'reporter', badge: '反映人', role: 'system' };

const whoKey = (id: string) => ({ pk: `RP#${id}`, sk: 'WHO' });

/** Who reported, in a partition of its own that no staff view reads. */
export async function whoWrite({ table, keys }: Platform, id: string, userId: string): Promise<Write> {
  const who = await keys.seal('reporter', { ...whoKey(id), attribute: 'who' }, userId);
  return { Put: { TableName: table, Item: { ...whoKey(id), who } } };
}

/** Forgets who reported. */
export const forgetWho = ({ table }: Pick<Platform, 'table'>, id: string): Write => ({
  Delete: { TableName: table, Key: whoKey(id) },
});
