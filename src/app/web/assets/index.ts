export { registerAssets } from './register-assets.ts';
