export { registerHost } from './register-host.ts';
export { reasonMessages } from './request/index.ts';
