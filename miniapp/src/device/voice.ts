import { onWeb } from './platform.ts';

/** Turns speech into words. `here` says whether the sound stays on this phone. */
export type Ear = {
  readonly here: () => Promise<boolean>;
  /**
   * Listens once; '' when nothing was understood, null when nothing can listen here just now. `mayLeave`: the person agreed
   * that the sound goes to a service elsewhere; without it only the phone itself may listen.
   */
  readonly listen: (mayLeave: boolean) => Promise<string | null>;
  readonly stop: () => void;
};

type Heard = { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> };
type Recognition = {
  lang: string;
  processLocally?: boolean;
  onresult: ((event: Heard) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  start(): void;
  stop(): void;
};
type Maker = {
  new (): Recognition;
  available?(wish: { langs: readonly string[]; processLocally: boolean }): Promise<string>;
};

const lang = 'zh-CN';

/** Faults after which saying it again helps nobody: no microphone, not allowed, the service cannot be reached. */
const deaf = ['audio-capture', 'network', 'not-allowed', 'service-not-allowed', 'language-not-supported'];

const webEar = (make: Maker): Ear => {
  let now: Recognition | null = null;
  const here = async () => (await make.available?.({ langs: [lang], processLocally: true })) === 'available';
  return {
    here: () => here().catch(() => false),
    listen: async (mayLeave) => {
      const local = await here().catch(() => false);
      if (!local && !mayLeave) return null;
      return new Promise((done) => {
        const recognition = new make();
        let words = '';
        now = recognition;
        recognition.lang = lang;
        if (local) recognition.processLocally = true;
        recognition.onresult = ({ results }) => {
          words = Array.from(results, (one) => one[0]?.transcript ?? '').join('');
        };
        recognition.onend = () => done(words);
        recognition.onerror = ({ error }) => done(deaf.includes(error) ? null : '');
        recognition.start();
      });
    },
    stop: () => now?.stop(),
  };
};

type Recorder = {
  onStop: (said: { readonly result: string }) => void;
  onError: () => void;
  start(wish: { readonly lang: 'zh_CN'; readonly duration: number }): void;
  stop(): void;
};

/** WeChat's own plugin, where the account has it; asking for one that is not in app.json throws. */
const wechatEar = (): Ear | null => {
  try {
    const recorder = requirePlugin<{ getRecordRecognitionManager(): Recorder }>(
      'WechatSI',
    ).getRecordRecognitionManager();
    return {
      here: () => Promise.resolve(false),
      listen: (mayLeave) =>
        new Promise((done) => {
          if (!mayLeave) return done(null);
          recorder.onStop = ({ result }) => done(result);
          recorder.onError = () => done(null);
          recorder.start({ lang: 'zh_CN', duration: 15_000 });
        }),
      stop: () => recorder.stop(),
    };
  } catch {
    return null;
  }
};

type Speaking = { readonly SpeechRecognition?: Maker; readonly webkitSpeechRecognition?: Maker };

const findEar = (): Ear | null => {
  if (!onWeb) return wechatEar();
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Speaking; // in no standard's types yet
  const make = SpeechRecognition ?? webkitSpeechRecognition;
  return make ? webEar(make) : null;
};

/** What listens on this phone; null where the platform offers nothing, and no button is shown. */
export const ear: Ear | null = findEar();
