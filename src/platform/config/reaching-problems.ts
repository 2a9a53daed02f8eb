import { createECDH } from 'node:crypto';
import type { RawSettings, SettingProblem } from './production-problems.ts';

const VAPID = ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'];
const SMS = ['SMS_URL', 'SMS_TOKEN'];

/** Settings of push and text messages that say nothing without each other. */
export function reachingProblems(raw: RawSettings): readonly SettingProblem[] {
  return [...missing(raw, VAPID), ...missing(raw, SMS), ...mismatch(raw)];
}

function missing(raw: RawSettings, names: readonly string[]): readonly SettingProblem[] {
  const given = names.filter((name) => raw[name] !== undefined);
  if (given.length === 0) return [];
  return names
    .filter((name) => raw[name] === undefined)
    .map((name) => ({ name, problem: `is needed where ${given.join(' and ')} is given` }));
}

/** With halves of different pairs every push would be refused, and only the log would say so. */
function mismatch(raw: RawSettings): readonly SettingProblem[] {
  const { VAPID_PUBLIC_KEY: given, VAPID_PRIVATE_KEY: secret } = raw;
  const other = given && secret ? publicKeyOf(Buffer.from(secret, 'base64url')) : given;
  if (other === given) return [];
  return [{ name: 'VAPID_PUBLIC_KEY', problem: 'must be the other half of VAPID_PRIVATE_KEY' }];
}

function publicKeyOf(secret: Buffer): string | undefined {
  const pair = createECDH('prime256v1');
  try {
    pair.setPrivateKey(secret);
    return pair.getPublicKey('base64url');
  } catch {
    return undefined;
  }
}
