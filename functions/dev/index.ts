/** The local street for tests: everything real but the cloud and WeChat. Nothing here may reach a deployed bundle. */
export { type Engine, startEngine } from './engine/engine.ts';
export { createTable, localAws } from './engine/table.ts';
export { type Dying, dyingAt, type When } from './faults/dying.ts';
export { type FaultRig, faultRig } from './faults/rig.ts';
export { type Pump, startPump } from './pump/pump.ts';
export { changning, jiangsuRoad, type Persona, personas, xinhuaRoad } from './seed/personas.ts';
export { enrolEverybody, fillRoster } from './seed/roster.ts';
export { seedStreet } from './seed/seed.ts';
export { localAccount } from './simulator/account.ts';
export type { Card } from './simulator/book.ts';
export { faultKinds } from './simulator/faults.ts';
export { localMap } from './simulator/lbs.ts';
export { openidOf, weComIdOf } from './simulator/people.ts';
export { type RunningSimulator, startSimulator } from './simulator/serve.ts';
export { localTemplates } from './simulator/templates.ts';
export { type Phone, phoneOf, Refused } from './street/phone.ts';
export { type Street, type StreetSetup, startStreet } from './street/street.ts';
export { Trouble } from './trouble.ts';
