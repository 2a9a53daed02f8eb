export { registerAsset, registerAssets } from './register-assets.ts';
