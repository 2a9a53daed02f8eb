export { registerLink } from './register-link.tsx';
