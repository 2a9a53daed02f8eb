import { defineMessages } from '../platform/i18n/index.ts';
import { accountBodies } from './messages/accounts.ts';
import { complaintBodies } from './messages/complaints.ts';
import { decisionBodies } from './messages/decisions.ts';
import { disputeBodies } from './messages/disputes.ts';
import { endingBodies } from './messages/ending.ts';
import { filingBodies } from './messages/filing.ts';
import { hostShorts } from './messages/host-shorts.ts';
import { hostBodies } from './messages/hosts.ts';
import { hostToldBodies } from './messages/hosts-told.ts';
import { placeBodies } from './messages/places.ts';
import { ownShorts } from './messages/shorts.ts';
import { stayingBodies } from './messages/staying.ts';

export { answers, deskCode, pushDetails } from './messages/push.ts';
export { subjects } from './messages/subjects.ts';

/**
 * What people are told by e-mail. A body is paragraphs with a blank line between them; a paragraph
 * that is only `{link}` becomes the link, one that is only `{code}` is set large, and one that comes to
 * nothing falls away. Dates come in words, all other arguments as plain text.
 */
export const bodies = {
  ...filingBodies,
  ...decisionBodies,
  ...disputeBodies,
  ...complaintBodies,
  ...stayingBodies,
  ...endingBodies,
  ...hostBodies,
  ...hostToldBodies,
  ...placeBodies,
  ...accountBodies,
};

/** The same in one line each, for text messages. */
export const shorts = { ...ownShorts, ...hostShorts };

export const frame = defineMessages({
  footer: {
    kk: 'Бұл хат автоматты түрде жіберілді. Біз ешқашан ақша сұрамаймыз, ал код тек біздің сайтта енгізіледі.',
    ru: 'Это письмо отправлено автоматически. Мы никогда не просим денег, а код вводят только на нашем сайте.',
    en: 'This message was sent automatically. We never ask for money, and a code is typed only on our own page.',
  },
});
