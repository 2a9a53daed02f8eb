export { HomeScreen } from './home-screen.tsx';
export { answerHead, hostHead } from './host-head.tsx';
export { withKeptAnswers } from './kept-answers.tsx';
export { registerInstall } from './register-install.ts';
