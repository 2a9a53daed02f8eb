export { registerFiling } from './register-filing.ts';
