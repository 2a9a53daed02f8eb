export { registerVerify } from './register-verify.ts';
