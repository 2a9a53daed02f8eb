import { describe, expect, it } from 'vitest';
import { specimenCertificate as claims, specimenReceipt } from '../specimens.ts';
import { type CertificateStatus, type Verdict, withStatus } from './index.ts';

const valid: Verdict = { verdict: 'valid', claims };
const expired: Verdict = { verdict: 'expired', claims };

function joined(verdict: Verdict, status: CertificateStatus): string {
  return withStatus(verdict, status).verdict;
}

describe('a verdict joined with the register', () => {
  it('stays as it is for a current certificate', () => {
    expect(withStatus(valid, { status: 'current' })).toBe(valid);
  });

  it('says since when a registration is closed', () => {
    const closed = { status: 'closed', on: '2026-11-05' } as const;
    expect(withStatus(valid, closed)).toEqual({ verdict: 'closed', on: '2026-11-05', claims });
    expect(joined(expired, closed)).toBe('closed');
  });

  it('stays expired when the registration closed because its period was over', () => {
    expect(joined(expired, { status: 'closed', on: '2026-12-21' })).toBe('expired');
  });

  it('says that there is a newer certificate, also after the period', () => {
    expect(joined(valid, { status: 'superseded' })).toBe('superseded');
    expect(joined(expired, { status: 'superseded' })).toBe('superseded');
  });

  it('is suspended only while the period lasts', () => {
    expect(joined(valid, { status: 'suspended' })).toBe('suspended');
    expect(joined({ verdict: 'not-yet-valid', claims }, { status: 'suspended' })).toBe('suspended');
    expect(joined(expired, { status: 'suspended' })).toBe('expired');
  });

  it('makes nothing of a receipt, a forgery or an unknown issuer', () => {
    const others: Verdict[] = [
      { verdict: 'receipt', claims: specimenReceipt },
      { verdict: 'forged', because: 'bad-signature' },
      { verdict: 'unknown-issuer', kid: 'AAAAAAAAAAA' },
    ];
    for (const verdict of others) {
      expect(withStatus(verdict, { status: 'suspended' })).toBe(verdict);
    }
  });
});
