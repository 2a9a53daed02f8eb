export { hostHead } from './host-head.tsx';
export { registerInstall } from './register-install.ts';
