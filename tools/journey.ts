import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { verifyOffline } from '../src/certificates/verify/index.ts';
import { addDays } from '../src/platform/calendar/index.ts';
import { linesFrom, typedFrom } from './journey/passport.ts';
import { type DemoFile, findOrStartProduct } from './journey/product.ts';

/**
 * The main job from a terminal, on a real MRZ: file, let the host confirm, fetch the certificate,
 * verify it offline. `npm run journey`, or with a specimen's id or the MRZ lines as arguments.
 */
const lines = await linesFrom(process.argv.slice(2));
const product = await findOrStartProduct();
try {
  process.exitCode = (await travel(product.demo, lines)) ? 0 : 1;
} finally {
  await product.stop();
}

async function travel(demo: DemoFile, mrz: readonly string[]): Promise<boolean> {
  const { immigrant, host } = demo.actors;
  step('The passport says', ...mrz);
  const filed = await call(
    demo,
    immigrant.token,
    'POST',
    '/registrations',
    await filing(demo, mrz),
  );
  if (!filed.ok) return refused('The filing is refused', filed.body);
  const { id, number, status, receipt } = filed.body;
  step(`Filed ${number}`, `status ${status}`, `receipt ${receipt.number}: not yet a registration`);
  const answered = await call(demo, host.token, 'POST', `/registrations/${id}/answer`, {
    answer: 'confirm',
  });
  if (!answered.ok) return refused('The answer is refused', answered.body);
  step('The host confirms', `status ${answered.body.status}`);
  if (answered.body.status !== 'registered') return true;
  return fetchAndVerify(demo, id);
}

async function fetchAndVerify(demo: DemoFile, id: string): Promise<boolean> {
  const { token } = demo.actors.immigrant;
  const path = `/registrations/${id}/certificate`;
  const { body } = await call(demo, token, 'GET', path);
  step(`Certificate ${body.number}`, body.qr);
  const keys = await (await fetch(`${demo.baseUrl}/.well-known/jwks.json`)).json();
  const { now } = (await call(demo, token, 'GET', '/demo/clock')).body;
  const offline = await verifyOffline({ text: body.qr, keys, now: Date.parse(now) });
  step('Verified offline, with the published keys alone', offline.verdict);
  const pdf = await fetch(`${demo.baseUrl}/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/pdf' },
  });
  await writeFile('certificate.pdf', Buffer.from(await pdf.arrayBuffer()));
  step('Written', 'certificate.pdf');
  return offline.verdict === 'valid';
}

async function filing(demo: DemoFile, mrz: readonly string[]) {
  const { token } = demo.actors.immigrant;
  const { today } = (await call(demo, token, 'GET', '/demo/clock')).body;
  const contact = { email: 'immigrant@demo.example', language: 'en' };
  const { hostRef, placeId } = demo.actors.host;
  const unread = { document: { mrz: [...mrz] } };
  return {
    immigrant: { ...(typedFrom(mrz, today) ?? unread), contact },
    entry: { crossedOn: addDays(today, -3) },
    host: hostRef,
    place: { id: placeId },
    stay: { from: today, until: addDays(today, 60) },
  };
}

async function call(demo: DemoFile, token: string, method: string, path: string, body?: object) {
  const response = await fetch(`${demo.baseUrl}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { ok: response.ok, body: await response.json() };
}

function step(title: string, ...details: readonly string[]): void {
  console.log(`\n${title}`);
  for (const detail of details) console.log(`  ${detail}`);
}

interface Problem {
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

function refused(title: string, { detail, errors = [] }: Problem): false {
  step(title, detail, ...errors.map(({ pointer, message }) => `${pointer}: ${message}`));
  return false;
}
