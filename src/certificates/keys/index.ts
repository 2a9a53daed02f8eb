export { type KeyFolder, openKeyFolder, readPublicKeys } from './key-folder.ts';
export { type PrivateJwk, type SigningKey, signingKeyOf } from './signing-key.ts';
