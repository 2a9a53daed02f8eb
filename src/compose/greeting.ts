import type { Config } from '../platform/config/index.ts';
import type { Demo } from './demo.ts';

/** What the terminal says once the product runs: where it is, and in a demonstration who can act. */
export function greetingOf({ origin, roles }: Config, demo: Demo | null): readonly string[] {
  if (!roles.includes('web')) return ['Tirkeu works in the background.'];
  const always = [
    `Tirkeu runs at ${origin}`,
    `  API description   ${origin}/api/docs`,
    `  Health            ${origin}/health/ready`,
  ];
  if (!demo) return always;
  return [
    ...always,
    `  Messages sent     ${origin}/demo/messages`,
    `  Sign in as        ${origin}/demo/sign-in/immigrant (also: host, officer, supervisor, appeals)`,
    `  Tokens            ${demo.file}`,
    'This is a demonstration with invented people. Ctrl-C ends it.',
  ];
}
