import { createTransport } from 'nodemailer';
import type { SendOutcome } from './outcome.ts';
import { smtpOptions } from './smtp-options.ts';
import { outcomeOfError } from './smtp-outcome.ts';

export interface OutgoingMail {
  /** One address, without a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47. */
  readonly language: string;
}

/** The port through which mail leaves. Refusals and failures are values; it never rejects for them. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<SendOutcome>;
  /** Ends the connections that are kept open. */
  close(): void;
}

export interface MailerOptions {
  /** 'smtp://user:password@host:port' or 'smtps://…'. */
  readonly smtpUrl: string;
  /** 'Tirkeu <no-reply@registration.example>'. */
  readonly from: string;
  /** How long a silent server is waited for; by default as long as its own slowness may take. */
  readonly timeoutMs?: number;
}

const ONE_ADDRESS = /^[^\s<>()[\]\\,;:@"\p{C}]{1,64}@[^\s<>()[\]\\,;:@"\p{C}]{1,255}$/u;

/** A header ends at a line break; what follows it would be a header of the sender's choice. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function messageOf(mail: OutgoingMail, from: string) {
  return {
    from,
    to: { name: '', address: mail.to },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: {
      'Content-Language': oneLine(mail.language),
      // RFC 3834: out-of-office replies must not answer us.
      'Auto-Submitted': 'auto-generated',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Sends through an SMTP server, over connections that are kept open between mails. */
export function createMailer(options: MailerOptions): Mailer {
  const transport = createTransport(smtpOptions(options.smtpUrl, options.timeoutMs));
  return {
    async send(mail) {
      if (!ONE_ADDRESS.test(mail.to)) {
        return { accepted: false, permanent: true, code: 'malformed-address' };
      }
      try {
        await transport.sendMail(messageOf(mail, options.from));
        return { accepted: true };
      } catch (error) {
        return outcomeOfError(error);
      }
    },
    close: () => transport.close(),
  };
}
