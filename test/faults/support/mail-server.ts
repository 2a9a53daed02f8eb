import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  /** The part for people who read text, decoded. */
  readonly text: string;
}

export interface MailServer {
  /** What has arrived for an address so far. */
  readonly mailsTo: (address: string) => readonly ReceivedMail[];
  close(): Promise<void>;
}

/** The reply code (RFC 5321) with which a recipient is refused; undefined where it is taken. */
export type Refuse = (address: string) => number | undefined;

class Refused extends Error {
  readonly responseCode: number;

  constructor(responseCode: number) {
    super('Not this recipient');
    this.responseCode = responseCode;
  }
}

/** A real SMTP server on this port of the loopback interface. */
export async function startMailServer(
  port: number,
  refuse: Refuse = () => undefined,
): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      const code = refuse(address);
      done(code === undefined ? null : new Refused(code));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = textPartOf(Buffer.concat(chunks).toString('utf8'));
        for (const { address } of envelope.rcptTo) received.push({ to: address, text });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    mailsTo: (address) => received.filter(({ to }) => to === address),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The body of the first text/plain part of a message (RFC 2045). */
function textPartOf(source: string): string {
  const part = source.slice(source.search(/^content-type: text\/plain/im));
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n').split('\r\n--')[0] ?? '';
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  return /quoted-printable/i.test(head) ? fromQuotedPrintable(body) : body;
}

function fromQuotedPrintable(body: string): string {
  const joined = body.replaceAll('=\r\n', '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
