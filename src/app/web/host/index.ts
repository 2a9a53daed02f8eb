export { registerHost } from './register-host.ts';
export { Facts, readVersion, reasonMessages } from './request/index.ts';
