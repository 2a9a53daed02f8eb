export { registerVerify } from './register-verify.ts';
export { verifyPage } from './verify.page.tsx';
