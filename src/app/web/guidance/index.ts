export { DUTY, GUIDANCE, NEXT_TRIP } from './addresses.ts';
export { questionMessages } from './duty/index.ts';
export { guidanceMessages } from './messages.ts';
export { registerGuidance } from './register-guidance.ts';
