import { describe, expect, it } from 'vitest';
import { addressKey, addressText, shortAddress } from './address-text.ts';
import { type Address, addressSchema } from './contract.ts';

const address: Address = {
  kato: '750000000',
  street: 'Абай даңғылы',
  house: '10а',
  flat: '25',
  type: 'apartment',
};

describe('an address', () => {
  it('reads on one line in each language, the street as it was written', () => {
    expect(addressText(address, 'kk')).toBe('Алматы қаласы, Абай даңғылы, 10а, 25');
    expect(addressText(address, 'en')).toBe('Almaty, Абай даңғылы, 10а, 25');
    expect(shortAddress(address)).toBe('Абай даңғылы, 10а, 25');
  });

  it('is the same place in another case or with other spaces, and another with another flat', () => {
    expect(addressKey({ ...address, street: 'АБАЙ  даңғылы', house: '10 А' })).toBe(
      addressKey(address),
    );
    expect(addressKey({ ...address, flat: '26' })).not.toBe(addressKey(address));
  });

  it('cannot be made to look like another by where its parts are cut', () => {
    const one = { ...address, street: 'Abay', house: '1', flat: '2' };
    expect(addressKey({ ...one, street: 'Abay|1', house: '2' })).not.toBe(addressKey(one));
  });

  it('that the register does not know is taken as it is written', () => {
    const yurt = { kato: '110000000', street: 'жайлау', house: 'ақ киіз үй', type: 'other' };
    expect(addressSchema.safeParse(yurt).success).toBe(true);
  });
});
