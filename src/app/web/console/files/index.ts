export { registerFiles } from './register-files.ts';
