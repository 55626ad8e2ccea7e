// What accepting a report and showing its place in a queue needs, for a function that must start fast. The bundler keeps
// files apart by who reaches them, and through index.ts everybody reaches everything.
export { askedDue } from './case/asked-due.ts';
export { reminders } from './case/beside-due.ts';
export { hasEnded, isOpen } from './case/event-rule.ts';
export { openCase } from './case/open.ts';
export { queueOrder } from './case/queue-order.ts';
export { reporterStatus } from './case/reporter-status.ts';
export { whyHere } from './case/why-here.ts';
export { keptUntil, type Retention } from './clock/retention.ts';
export { foldName } from './route/fold-name.ts';
export { route } from './route/route.ts';
export { triage } from './triage/triage.ts';
