import { describe, expect, it } from 'vitest';
import { pendingMigrations } from './migration-log.ts';
import { DatabaseProblem } from './problem.ts';

const file = (name: string, checksum = 'a') => ({ name, checksum, sql: 'select 1' });

describe('which migrations are pending', () => {
  it('names those that the database has not seen, in their order', () => {
    const files = [file('0001_a.sql'), file('0002_b.sql'), file('0003_c.sql')];
    const pending = pendingMigrations(files, [{ name: '0001_a.sql', checksum: 'a' }]);
    expect(pending.map(({ name }) => name)).toEqual(['0002_b.sql', '0003_c.sql']);
  });

  it('refuses a file that was changed after it had been applied', () => {
    const applied = [{ name: '0001_a.sql', checksum: 'b' }];
    expect(() => pendingMigrations([file('0001_a.sql')], applied)).toThrow(DatabaseProblem);
    expect(() => pendingMigrations([file('0001_a.sql')], applied)).toThrow(
      /0001_a\.sql was changed/,
    );
  });

  it('refuses a file whose number comes before one that is applied', () => {
    const applied = [{ name: '0002_b.sql', checksum: 'a' }];
    const files = [file('0001_a.sql'), file('0002_b.sql')];
    expect(() => pendingMigrations(files, applied)).toThrow(/0001_a\.sql comes before/);
  });

  it('accepts a database that is ahead of the program', () => {
    const applied = [
      { name: '0009_later.sql', checksum: 'a' },
      { name: '0001_a.sql', checksum: 'a' },
    ];
    expect(pendingMigrations([file('0001_a.sql')], applied)).toEqual([]);
  });
});
