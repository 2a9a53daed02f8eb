export { registerSources } from './register-sources.ts';
