import { once } from 'node:events';
import { createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailer, type Mailer, type OutgoingMail } from './mailer.ts';
import { smtpOptions } from './smtp-options.ts';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const mail: OutgoingMail = {
  to: 'host@example.org',
  subject: 'Сәлеметсіз бе',
  text: 'Бірінші жол.\n',
  html: '<!doctype html><html lang="kk"><p>Бірінші жол.</p></html>',
  language: 'kk',
};

function portOf(address: unknown): number {
  if (typeof address === 'object' && address !== null && 'port' in address)
    return Number(address.port);
  throw new Error('The server has no port.');
}

function mailerTo(port: number, from = 'Tirkeu <no-reply@registration.example>'): Mailer {
  const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from });
  closing.push(() => mailer.close());
  return mailer;
}

/** A real SMTP server on loopback that keeps what it is given. */
async function smtpServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((recipient) => recipient.address),
          source: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { received, port: portOf(listener.address()) };
}

function refusal(code: number): Error {
  return Object.assign(new Error('host@example.org is not known here'), { responseCode: code });
}

describe('a mail', () => {
  it('arrives with text, page, language and sender', async () => {
    const { received, port } = await smtpServer();
    const outcome = await mailerTo(port).send(mail);
    expect(outcome).toEqual({ accepted: true });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      from: 'no-reply@registration.example',
      to: ['host@example.org'],
    });
    const source = received[0]?.source ?? '';
    expect(source).toMatch(/^Message-ID: <\S+@registration\.example>/m);
    expect(source).toContain('Content-Type: multipart/alternative');
    expect(source).toContain('Content-Type: text/plain; charset=utf-8');
    expect(source).toContain('Content-Type: text/html; charset=utf-8');
    expect(source).toContain('Content-Language: kk');
    expect(source).toContain('Auto-Submitted: auto-generated');
  });

  it('has no header and no recipient that its subject or language tried to add', async () => {
    const { received, port } = await smtpServer();
    const injected = 'x\r\nBcc: thief@example.net\r\n\r\nbody';
    await mailerTo(port).send({ ...mail, subject: injected, language: injected });
    expect(received[0]?.to).toEqual(['host@example.org']);
    expect(received[0]?.source).not.toMatch(/^Bcc:/m);
  });

  it.each([
    'host@example.org, thief@example.net',
    'host@example.org\r\nBcc: thief@example.net',
    'Host <host@example.org>',
    'group: host@example.org;',
    'host@example.org> SIZE=1',
    'host',
    '',
  ])('to %j is not sent at all', async (to) => {
    const { received, port } = await smtpServer();
    expect(await mailerTo(port).send({ ...mail, to })).toEqual({
      accepted: false,
      permanent: true,
      code: 'malformed-address',
    });
    expect(received).toEqual([]);
  });
});

describe('a mail that does not arrive', () => {
  it.each([
    [550, true],
    [450, false],
  ])('because the recipient is refused with %i is told', async (code, permanent) => {
    const { port } = await smtpServer({
      onRcptTo: (_address, _session, done) => done(refusal(code)),
    });
    const outcome = await mailerTo(port).send(mail);
    expect(outcome).toEqual({ accepted: false, permanent, code: 'refused', reply: code });
    expect(JSON.stringify(outcome)).not.toContain('example.org');
  });

  it.each([
    [554, true],
    [451, false],
  ])('because the message is refused with %i is told', async (code, permanent) => {
    const onData: SMTPServerOptions['onData'] = (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done(refusal(code)));
    };
    const { port } = await smtpServer({ onData });
    expect(await mailerTo(port).send(mail)).toMatchObject({
      accepted: false,
      permanent,
      reply: code,
    });
  });

  it('because our sender is refused is kept for another time, even with 550', async () => {
    const { port } = await smtpServer({
      onMailFrom: (_address, _session, done) => done(refusal(550)),
    });
    expect(await mailerTo(port).send(mail)).toMatchObject({ permanent: false, reply: 550 });
  });

  it('because our password is wrong is kept for another time', async () => {
    const { port } = await smtpServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535)),
    });
    const mailer = createMailer({
      smtpUrl: `smtp://me:wrong@127.0.0.1:${port}`,
      from: 'a@b.example',
    });
    closing.push(() => mailer.close());
    expect(await mailer.send(mail)).toMatchObject({ accepted: false, permanent: false });
  });

  it('because nobody listens is kept for another time', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const port = portOf(free.address());
    await new Promise((resolve) => free.close(resolve));
    expect(await mailerTo(port).send(mail)).toEqual({
      accepted: false,
      permanent: false,
      code: 'unavailable',
    });
  });

  it('because the connection is cut is kept for another time', async () => {
    const cutting = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(cutting, 'listening');
    closing.push(() => new Promise((resolve) => cutting.close(() => resolve())));
    expect(await mailerTo(portOf(cutting.address())).send(mail)).toMatchObject({
      accepted: false,
      permanent: false,
      code: 'unavailable',
    });
  });
});

describe('the connection to a mail server', () => {
  it('never gives a password without TLS to another machine', () => {
    expect(smtpOptions('smtp://me:secret@mail.example')).toMatchObject({
      requireTLS: true,
      port: 587,
    });
    expect(smtpOptions('smtp://me:secret@127.0.0.1:25')).toMatchObject({
      requireTLS: false,
      port: 25,
    });
    expect(smtpOptions('smtps://me:secret@mail.example')).toMatchObject({
      secure: true,
      port: 465,
    });
  });

  it('does not let its address switch off checks', () => {
    const options = smtpOptions(
      'smtps://mail.example/?tls.rejectUnauthorized=false&ignoreTLS=true',
    );
    expect(options).not.toHaveProperty('tls');
    expect(options).not.toHaveProperty('ignoreTLS');
  });

  it('unescapes what an address must escape', () => {
    expect(smtpOptions('smtp://a%40b:p%2Fw@[::1]:2525')).toMatchObject({
      host: '::1',
      auth: { user: 'a@b', pass: 'p/w' },
    });
  });
});
