export { standingTexts } from './messages.ts';
export { registerRequests, showRequest } from './register-requests.ts';
export { shownOf } from './shown.ts';
