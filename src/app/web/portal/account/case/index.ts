export { registerCase } from './register-case.ts';
