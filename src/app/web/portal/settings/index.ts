export { registerSettings } from './register-settings.ts';
