export type { DemoMessage, DemoOptions, WebOptions } from './options.ts';
export { problemPage } from './problem/index.ts';
export { registerWeb } from './register-web.ts';
export { SESSION_COOKIE } from './session-cookie.ts';
