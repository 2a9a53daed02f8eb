export type { LogLevel, Mode, Role } from './config-schema.ts';
export { type Config, type LoadedConfig, loadConfig } from './load-config.ts';
