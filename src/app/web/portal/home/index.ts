export { registerHome } from './register-home.ts';
