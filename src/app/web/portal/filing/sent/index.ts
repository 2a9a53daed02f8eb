export { registerSent } from './register-sent.ts';
