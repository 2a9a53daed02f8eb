export { registerStart } from './register-start.ts';
