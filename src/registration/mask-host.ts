import type { TypedHost } from '../consent/index.ts';

/**
 * The host as a certificate may show them: enough for the host to know themselves, too little for a
 * stranger to reach them.
 */
export function maskHost(host: TypedHost): string {
  if (host.name) return host.name.split(' ').map(maskWord).join(' ');
  if (host.email) return maskEmail(host.email);
  if (host.phone) return `•••${host.phone.slice(-2)}`;
  return `••••••••${(host.bin ?? host.iin ?? '').slice(-4)}`;
}

function maskWord(word: string): string {
  const [first = ''] = word;
  return word.length > 1 ? `${first}•••` : word;
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}
