/** Style sheets are taken in by the build. */
declare module '*.css';

/** Address of the service for the mini-program, set at build time (environment variable API_BASE). */
declare const API_BASE: string;

/** WeChat's loader of plugins; throws for one that app.json does not name. */
declare const requirePlugin: <T>(name: string) => T;
