import type { Options } from 'nodemailer/lib/smtp-pool/index.js';

const CONNECTION_TIMEOUT_MS = 10_000;
const SOCKET_TIMEOUT_MS = 20_000;
const CONNECTIONS = 2;

function credentialsOf(url: URL): { user: string; pass: string } | undefined {
  if (url.username === '') return undefined;
  return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]';
}

/**
 * The connection that an smtp:// (587, STARTTLS) or smtps:// (465) address stands for; its query is
 * not read, so that no address can switch off checks. Outside this machine a password is never sent
 * without TLS.
 */
export function smtpOptions(smtpUrl: string, timeoutMs?: number): Options {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const auth = credentialsOf(url);
  return {
    pool: true,
    maxConnections: CONNECTIONS,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: auth !== undefined && !isLoopback(url.hostname),
    connectionTimeout: timeoutMs ?? CONNECTION_TIMEOUT_MS,
    greetingTimeout: timeoutMs ?? CONNECTION_TIMEOUT_MS,
    socketTimeout: timeoutMs ?? SOCKET_TIMEOUT_MS,
    ...(auth ? { auth } : {}),
  };
}
