import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What never leads to a push service: this machine, its neighbours, and what routes nowhere (RFC 6890). */
const PRIVATE_NETWORKS = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 32, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
] as const;

const privateNetworks = new BlockList();
for (const [net, prefix, family] of PRIVATE_NETWORKS)
  privateNetworks.addSubnet(net, prefix, family);

/** IPv4 written as IPv6 (::ffff:10.0.0.1) is judged as what it is. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !privateNetworks.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether an address on the network may be posted to at all, as far as it can be told without asking
 * for names. A stranger gives these addresses: one that led inside would make us knock there for them.
 */
export function isPublicUrl(url: URL): boolean {
  const host = hostOf(url);
  const named =
    isIP(host) === 0 && host.includes('.') && !/\.(?:localhost|local|internal)\.?$/.test(host);
  return url.protocol === 'https:' && (named || isPublicAddress(host));
}

/** Plain HTTP to this machine itself: what tests listen on. */
export function isLoopbackUrl(url: URL): boolean {
  return url.protocol === 'http:' && ['127.0.0.1', '::1'].includes(hostOf(url));
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

/** Looks a name up as the machine does, and fails where any of its addresses leads inside. */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const inside = addresses.some(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (inside || !first) return done(new Error('This name leads inside'), []);
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};
