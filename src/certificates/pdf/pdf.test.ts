import { describe, expect, it } from 'vitest';
import { type CertificatePdfView, renderCertificatePdf } from './index.ts';
import { breakLongWords, printData } from './print-data.ts';

const view: CertificatePdfView = {
  number: 'C-26-7F3K-9Q2M-7',
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  birthDate: '1974-08-12',
  nationality: { kk: 'Утопия', ru: 'Утопия', en: 'Utopia' },
  document: '•••••02C3',
  host: 'А••• Б•••',
  place: 'Алматы қаласы, Бостандық ауданы, Самал көшесі, 12-үй',
  validFrom: '2026-10-01',
  validUntil: '2026-12-20',
  issuedAt: 1_790_830_800,
  issuer: { kk: 'Сынақ', ru: 'Испытание', en: 'Trial' },
  qrText: `https://tirkeu.example.kz/verify#${'A'.repeat(430)}`,
  verifyAddress: 'https://tirkeu.example.kz/verify',
  demo: false,
};

const longest: CertificatePdfView = {
  ...view,
  surname: 'W'.repeat(60),
  givenNames: 'MAXIMILIANA ALEXANDRINA BERNADETTE CHRISTINA',
  place: `#panic("x") $ \\ * ${'Шығыс Қазақстан облысы, '.repeat(10)}`,
  host: 'Ұ'.repeat(80),
  demo: true,
};

async function render(of: CertificatePdfView): Promise<string> {
  return Buffer.from(await renderCertificatePdf(of)).toString('latin1');
}

function pages(pdf: string): number {
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe('the printed certificate', { timeout: 60_000 }, () => {
  it('is one page of A4, tagged, in a language, with a title and embedded fonts', async () => {
    const pdf = await render(view);
    expect(pages(pdf)).toBe(1);
    expect(pdf).toContain('/MediaBox [0 0 595.2756 841.8898]');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (kk)');
    expect(pdf).toContain('/Title');
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
  });

  it('draws the QR code as vectors and says what it is', async () => {
    const pdf = await render(view);
    expect(pdf).not.toContain('/Subtype /Image');
    expect(pdf).toContain('/Alt');
  });

  it('stays on one page for long names and addresses, whatever markup they look like', async () => {
    expect(pages(await render(longest))).toBe(1);
  });

  it('is the same file for the same view, dated by its issue', async () => {
    const [one, other] = [await render(view), await render({ ...view })];
    expect(one === other).toBe(true);
    expect(one).toContain('/CreationDate (D:20261001050000Z)');
  });

  it('is another file for another view', async () => {
    expect((await render(view)) === (await render({ ...view, host: 'В•••' }))).toBe(false);
  });

  it('renders many at the same time, each its own', async () => {
    const hosts = ['Г•••', 'Д•••', 'Е•••'];
    const together = await Promise.all(hosts.map((host) => render({ ...view, host })));
    for (const [at, host] of hosts.entries()) {
      expect(together[at] === (await render({ ...view, host }))).toBe(true);
    }
  });

  it('takes over to a fresh compiler without losing any', async () => {
    const many = await Promise.all(Array.from({ length: 105 }, () => render(view)));
    expect(new Set(many).size).toBe(1);
  });
});

describe('what is printed', () => {
  function printed(of: CertificatePdfView): string[] {
    return printData(of).rows.flatMap((row) => [row.value, row.again ?? '']);
  }

  it('shows dates in figures and with the month as a word', () => {
    expect(printed(view)).toContain('12.08.1974');
    expect(printed(view)).toContain('1 October 2026 – 20 December 2026');
  });

  it('shows the time of issue in Almaty', () => {
    expect(printed(view)).toContain('01.10.2026 10:00 (UTC+5)');
  });

  it('shows a single name alone', () => {
    expect(printed({ ...view, givenNames: '' })).toContain('ERIKSSON');
  });

  it('lets only words break that no column could hold', () => {
    expect(breakLongWords('ANNA MARIA')).toBe('ANNA MARIA');
    expect(breakLongWords('W'.repeat(21)).split('\u200b')).toHaveLength(21);
  });
});
