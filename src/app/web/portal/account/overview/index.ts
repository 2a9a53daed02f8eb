export { registerOverview } from './register-overview.ts';
