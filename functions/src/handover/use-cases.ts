export { createHandover } from './create-handover.ts';
export { listHandovers } from './item.ts';
export { openHandover } from './open-handover.ts';
export { revokeHandover } from './revoke-handover.ts';
