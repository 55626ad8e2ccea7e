/** What a lead may change in the rota, in a file of its own so that it loads together and only when needed. */
export { putDuty, removeDuty } from './duty.ts';
export { endPost } from './end-post.ts';
export { endLeave, putLeave } from './leave.ts';
