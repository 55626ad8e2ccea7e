/** Whether a process is still running; one that ended but was never fetched by its parent is not. */
export declare const alive: (pid: number) => boolean;
