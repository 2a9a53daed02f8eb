import type { FastifyReply, FastifyRequest } from 'fastify';
import { v4 as randomId } from 'uuid';
import { readSignedToken, signedToken } from '../../../../../platform/crypto/index.ts';
import { networkOf } from '../../../../../platform/http/index.ts';
import type { Services } from '../../../../../registration/index.ts';
import { shortCookie } from '../../../short-cookie.ts';
import { visitorOf } from '../../../visit.ts';

const DAY_SECONDS = 86_400;
/** Twice what one account may: a phone that is lent in a family, and no more. */
const MOST_A_DAY = 40;
const PURPOSE = 'device';

const DEVICE = shortCookie({ name: 'device', path: '/file', seconds: DAY_SECONDS });

/**
 * How often one device may send filings a day, whoever is signed in. A hostel or a mobile operator shares
 * one network among many people, so the device is told by a cookie that we have signed; one that brings
 * none is counted with its network.
 */
export function deviceLimit({ secret }: Services) {
  return {
    max: MOST_A_DAY,
    timeWindow: DAY_SECONDS * 1_000,
    keyGenerator: (request: FastifyRequest) => {
      const device = deviceOf(secret, request);
      return device ? `device:${device}` : `network:${networkOf(request)}`;
    },
    allowList: (request: FastifyRequest) => visitorOf(request)?.actor.demo ?? false,
  };
}

/** Marks the device before it sends for the first time. The mark says nothing of who uses it. */
export function markDevice(
  { secret, issuer }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  if (deviceOf(secret, request)) return;
  DEVICE.set(reply, signedToken(secret, PURPOSE, randomId()), issuer.origin);
}

function deviceOf(secret: Buffer, request: FastifyRequest): string | undefined {
  return readSignedToken(secret, PURPOSE, DEVICE.of(request) ?? '');
}
