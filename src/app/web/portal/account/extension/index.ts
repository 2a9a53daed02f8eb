export { registerExtension } from './register-extension.ts';
