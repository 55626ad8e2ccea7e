import type { Actor } from 'shared-scoring';
import type { Staff } from '../identity/staff.ts';
import type { LogActor } from './log.ts';

/** Staff as the rules of a case know them. */
export const actorOf = ({ staffId, role, scope }: Staff): Actor => ({ id: staffId, role, street: scope });

/** Staff as the log shows them. */
export const logActorOf = ({ staffId, badge, role }: Staff): LogActor => ({ id: staffId, badge, role });
