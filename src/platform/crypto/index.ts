export { constantTimeEqual, hashToken, keyedHash } from './hash.ts';
export { loadOrCreateSecret } from './load-or-create-secret.ts';
export { randomToken } from './random-token.ts';
export { readSignedToken, signedToken } from './signed-token.ts';
