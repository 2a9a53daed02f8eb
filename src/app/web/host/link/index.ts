export { registerLink } from './register-link.ts';
