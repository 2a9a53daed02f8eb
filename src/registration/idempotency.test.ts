import { describe, expect, it } from 'vitest';
import { bodyMac } from './idempotency.ts';

const SECRET = Buffer.alloc(32, 7);
const mac = (body: unknown) => bodyMac(SECRET, body).toString('hex');

describe('two bodies under one key', () => {
  it('are the same whatever the order of their fields', () => {
    expect(mac({ a: 1, b: { c: [1, 2], d: null } })).toBe(mac({ b: { d: null, c: [1, 2] }, a: 1 }));
  });

  it('differ by value, type, order of lists, and where a field stands', () => {
    const bodies = [
      { a: 1 },
      { a: '1' },
      { a: [1, 2] },
      { a: [2, 1] },
      { a: { b: 1 } },
      { b: 1 },
      {},
    ];
    expect(new Set(bodies.map(mac)).size).toBe(bodies.length);
  });

  it('cannot be guessed without the secret', () => {
    expect(bodyMac(Buffer.alloc(32, 8), { a: 1 }).toString('hex')).not.toBe(mac({ a: 1 }));
  });
});
