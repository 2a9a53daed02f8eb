export { registerCertificate } from './register-certificate.ts';
