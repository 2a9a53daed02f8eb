import { once } from 'node:events';
import { createServer } from 'node:net';
import webPush from 'web-push';
import {
  createMailer,
  createPusher,
  createTexter,
  type Mailer,
  type Pusher,
  type Texter,
} from '../../src/notifications/index.ts';
import { freePort } from '../faults/support/data-folder.ts';
import { type MailServer, startMailServer } from '../faults/support/mail-server.ts';
import {
  deadOrigin,
  type HttpAnswer,
  type HttpReceiver,
  startHttpReceiver,
} from './http-receiver.ts';
import { type TestPhone, testPhone } from './push-receiver.ts';

/** How a channel can be: taking what it gets, not listening, never answering, refusing, or without the reader. */
export const CONDITIONS = ['up', 'down', 'slow', 'refusing', 'gone'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Real servers on loopback for every channel in every condition. */
export interface TestChannels {
  readonly pusher: Pusher;
  /** The key that the pushes are signed with. */
  readonly vapidPublicKey: string;
  readonly mail: MailServer;
  /** What was posted to push services and to the gateway of text messages. */
  readonly posted: HttpReceiver['received'];
  mailer(condition: Condition): Mailer;
  texter(condition: Condition): Texter;
  /** An address whose mail server is so; `gone` and `refusing` are so for this address alone. */
  address(name: string, condition: Condition): string;
  /** A new phone, as its browser subscribes; its push service is so. */
  phone(condition: Condition): TestPhone & { readonly endpoint: string };
  close(): Promise<void>;
}

const ANSWERS: Readonly<Record<string, HttpAnswer>> = {
  up: { status: 201 },
  refusing: { status: 403 },
  gone: { status: 410 },
};
const REFUSALS: Readonly<Record<string, number>> = { refusing: 550, gone: 553 };
/** For servers that never answer; those that do may take their time on a busy machine. */
const PATIENCE_MS = 50;

export async function startChannels(): Promise<TestChannels> {
  const http = await startHttpReceiver((path) => ANSWERS[path.split('/')[1] ?? ''] ?? null);
  const dead = await deadOrigin();
  const mailPort = await freePort();
  const refuse = (address: string) => REFUSALS[address.split('.')[0] ?? ''];
  const mail = await startMailServer(mailPort, refuse);
  const silent = await silentServer();
  const mailers = new Map<Condition, Mailer>([
    ['up', mailerTo(mailPort)],
    ['down', mailerTo(Number(new URL(dead).port))],
    ['slow', mailerTo(silent.port, PATIENCE_MS)],
  ]);
  const urlOf = (condition: Condition) =>
    `${condition === 'down' ? dead : http.origin}/${condition}/${crypto.randomUUID()}`;
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  const vapid = { publicKey, privateKey, subject: 'mailto:operator@registration.example' };
  const impatient = createPusher({ vapid, loopback: true, timeoutMs: PATIENCE_MS });
  const patient = createPusher({ vapid, loopback: true });
  return {
    pusher: {
      send: (target, message, signal) =>
        (target.endpoint.includes('/slow/') ? impatient : patient).send(target, message, signal),
    },
    vapidPublicKey: publicKey,
    mail,
    posted: http.received,
    mailer: (condition) => mailers.get(condition) ?? mailers.get('up') ?? mailerTo(mailPort),
    texter: (condition) =>
      createTexter({
        url: urlOf(condition),
        token: 'token',
        ...(condition === 'slow' ? { timeoutMs: PATIENCE_MS } : {}),
      }),
    address: (name, condition) => `${condition}.${name}@mail.example`,
    phone: (condition) => ({ ...testPhone(), endpoint: urlOf(condition) }),
    close: async () => {
      for (const mailer of mailers.values()) mailer.close();
      await Promise.all([http.close(), mail.close(), silent.close()]);
    },
  };
}

function mailerTo(port: number, timeoutMs = 5_000): Mailer {
  const from = 'Tirkeu <no-reply@registration.example>';
  return createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from, timeoutMs });
}

/** Takes connections and says nothing. */
async function silentServer() {
  const open = new Set<{ destroy(): void }>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  return {
    port: address.port,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
