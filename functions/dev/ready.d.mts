/** Makes a fresh clone ready: packages, then the builds asked for, each only when stale. Throws with a plain message. */
export declare function ready(wish?: {
  readonly h5?: boolean;
  readonly weapp?: boolean;
  /** Hears one line per step that had to be done. */
  readonly log?: (line: string) => void;
  readonly root?: string;
}): Promise<void>;
