export { registerNotMe } from './register-not-me.ts';
