export { registerHearing } from './register-hearing.ts';
