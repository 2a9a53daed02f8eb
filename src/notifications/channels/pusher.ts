import webPush from 'web-push';
import type { VapidDetails } from '../../platform/config/index.ts';
import type { SendOutcome } from './outcome.ts';
import { post } from './post.ts';
import { isLoopbackUrl, isPublicUrl, lookUpPublic } from './public-address.ts';

/** Where and how a browser wants to be told (RFC 8030), with the keys to encrypt for it (RFC 8291). */
export interface PushTarget {
  readonly endpoint: string;
  readonly p256dh: Buffer;
  readonly auth: Buffer;
}

export interface PushMessage {
  /** JSON, read by the service worker alone. */
  readonly payload: string;
  /** At most 32 characters of base64url: a newer push of the same topic takes the place of one that waits. */
  readonly topic: string;
  readonly urgent: boolean;
}

/** The port through which pushes leave. Refusals and failures are values; it never rejects for them. */
export interface Pusher {
  send(target: PushTarget, message: PushMessage, signal: AbortSignal): Promise<SendOutcome>;
}

export interface PusherOptions {
  readonly vapid: VapidDetails;
  /** Lets plain HTTP to this machine through, for tests; a demonstration is on this machine anyway. */
  readonly loopback: boolean;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** For so long a push service waits for a phone that is off; later the page says it better. */
const TTL_SECONDS = 24 * 3_600;

/** Encrypts, signs with our VAPID key (RFC 8292) and posts to the push service of the browser's maker. */
export function createPusher({ vapid, loopback, timeoutMs = TIMEOUT_MS }: PusherOptions): Pusher {
  return {
    async send(target, { payload, topic, urgent }, signal) {
      const url = new URL(target.endpoint);
      const local = loopback && isLoopbackUrl(url);
      if (!local && !isPublicUrl(url)) return { accepted: false, permanent: true, code: 'gone' };
      const { headers, body } = webPush.generateRequestDetails(subscriptionOf(target), payload, {
        vapidDetails: vapid,
        TTL: TTL_SECONDS,
        contentEncoding: 'aes128gcm',
        urgency: urgent ? 'high' : 'normal',
        topic,
      });
      const lookup = local ? {} : { lookup: lookUpPublic };
      const outcome = await post({ url, headers, body, timeoutMs, signal, ...lookup });
      return isGone(outcome) ? { ...outcome, code: 'gone' } : outcome;
    },
  };
}

function subscriptionOf({ endpoint, p256dh, auth }: PushTarget): webPush.PushSubscription {
  const keys = { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') };
  return { endpoint, keys };
}

/** RFC 8030, 7.3: 404 and, as most services answer, 410. */
function isGone(outcome: SendOutcome): outcome is Extract<SendOutcome, { accepted: false }> {
  return !outcome.accepted && (outcome.reply === 404 || outcome.reply === 410);
}
