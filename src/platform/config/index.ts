export {
  CHANNELS,
  type Channel,
  type LadderStep,
  type LogLevel,
  type Mode,
  type QuietHours,
  type Role,
} from './config-schema.ts';
export type { IdentitySettings } from './identity-settings.ts';
export { type Config, type LoadedConfig, loadConfig, type VapidDetails } from './load-config.ts';
