import { listen } from '../http/listen.ts';
import { makeSimulator, type Simulator, type SimulatorSetup } from './simulator.ts';

export type RunningSimulator = Simulator & {
  readonly url: string;
  /** What the backend takes as WECHAT_BASE_URL. */
  readonly baseUrl: string;
  stop(): Promise<void>;
};

export type ServeSetup = Omit<SimulatorSetup, 'pushUrl'> & {
  readonly port?: number;
  /** Push address of the backend; may be set or changed while running through the setter function. */
  readonly pushUrl: string | null | (() => string | null);
};

/** The simulator as a server of its own, so that a test can kill the backend and keep WeChat's record. */
export async function startSimulator({ port = 0, pushUrl, ...more }: ServeSetup): Promise<RunningSimulator> {
  const simulator = makeSimulator({ ...more, pushUrl: typeof pushUrl === 'function' ? pushUrl : () => pushUrl });
  const listener = await listen(simulator.app, port);
  return { ...simulator, url: listener.url, baseUrl: `${listener.url}/wx`, stop: () => listener.close() };
}
