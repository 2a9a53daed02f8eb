export { registerLeaving } from './register-leaving.ts';
