import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call, confirm, file, post, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { verifyOffline } from '../../certificates/index.ts';

const FILE = new URL('../../../test/data/mrz-specimens.tsv', import.meta.url);

interface Specimen {
  readonly id: string;
  readonly expected: string;
  readonly field: string;
  readonly lines: readonly string[];
  readonly cell: (column: string) => string;
}

const [header = '', ...rows] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
const columns = header.split('\t');
const specimens = rows.map((row): Specimen => {
  const cells = row.split('\t');
  const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
  const lines = cell('mrz').split('|');
  return { id: cell('id'), expected: cell('expected'), field: cell('field'), lines, cell };
});

function expecting(expected: string): readonly Specimen[] {
  return specimens.filter((row) => row.expected === expected);
}

/** A date of the MRZ, read without any check: what somebody would type who believes the page. */
function dayAt(line: string, start: number, century: string): string {
  const [year, month, day] = [0, 2, 4].map((at) => line.slice(start + at, start + at + 2));
  return `${century}${year}-${month}-${day}`;
}

/** The row typed as it stands; what the table leaves empty is typed from the second line. */
function typed({ lines, cell }: Specimen) {
  const second = lines[1] ?? '';
  return filing({
    immigrant: {
      surname: cell('surname') || 'KARIMOV',
      givenNames: cell('surname') ? cell('givenNames') : 'BOBUR',
      sex: cell('sex') || 'M',
      birthDate: cell('birthDate') || dayAt(second, 13, '19'),
      nationality: cell('nationality') || 'UZB',
    },
    document: {
      type: lines[0]?.startsWith('P') ? 'passport' : 'national-id',
      number: cell('number') || second.slice(0, 9),
      issuingState: cell('nationality') ? (lines[0] ?? '').slice(2, 5).replaceAll('<', '') : 'UZB',
      expiresOn: cell('expiresOn') || dayAt(second, 21, '20'),
      mrz: lines,
    },
  });
}

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

const certificateSchema = z.object({ number: z.string(), qr: z.string() });

async function certificateOf(id: string) {
  const reply = await call(product, {
    path: `/registrations/${id}/certificate`,
    as: product.people.immigrant,
  });
  return certificateSchema.parse(reply.body);
}

describe('a specimen document', () => {
  it.each(expecting('file'))('$id is filed, confirmed, certified and verified', async (row) => {
    const { immigrant, host } = product.people;
    const filed = await file(product, immigrant, typed(row));
    expect(filed).toMatchObject({ status: 'awaiting-host', version: 1, notice: 'sent' });
    expect((await confirm(product, host, filed.id)).body).toMatchObject({ status: 'registered' });
    const { number, qr } = await certificateOf(filed.id);
    const verified = await post(product, undefined, '/certificates/verify', { qr });
    const claims = { number, birthDate: row.cell('birthDate'), surname: row.cell('surname') };
    expect(verified.body).toMatchObject({ verdict: 'valid', claims });
    const now = product.clock.now().getTime();
    const offline = await verifyOffline({ text: qr, keys: product.services.publicKeys, now });
    expect(offline).toMatchObject({ verdict: 'valid', claims });
  });

  it.each(expecting('review'))('$id has expired, which only officers see', async (row) => {
    const { immigrant, host, officer } = product.people;
    const { id } = await file(product, immigrant, typed(row));
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'in-review' });
    for (const viewer of [immigrant, host]) {
      const view = await read(product, viewer, id);
      expect(view).not.toHaveProperty('doubts');
      expect(JSON.stringify(view)).not.toContain('expired');
    }
    const doubts = [{ doubt: 'document-expired', evidence: ['2012-04-15'] }];
    expect(await read(product, officer, id)).toMatchObject({ status: 'in-review', doubts });
  });

  it.each(expecting('refuse'))('$id is refused at $field and nowhere else', async (row) => {
    const reply = await post(product, product.people.immigrant, '/registrations', typed(row));
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: row.field }] } });
    expect(reply.body).toHaveProperty('errors.length', 1);
  });

  it.each(expecting('parse'))('$id is a visa and no identity document', async (row) => {
    const reply = await post(product, product.people.immigrant, '/registrations', typed(row));
    const error = { pointer: '/immigrant/document/mrz', code: 'not-an-identity-document' };
    expect(reply).toMatchObject({ status: 422, body: { errors: [error] } });
    expect(reply.body).toHaveProperty('errors.length', 1);
  });

  it('of every kind leaves the register whole', async () => {
    expect(specimens.length).toBe(25);
    await expectInvariants(product.db);
  });
});
