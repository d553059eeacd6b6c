import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#libs/platform';
import { PasswordPolicy } from './password-policy.js';

const policy = new PasswordPolicy();

function refusalOf(password: string, email = 'someone@example.test'): string | undefined {
  try {
    policy.assert(password, email, '/password');
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationFailed);
    const [field] = (error as ValidationFailed).fields;
    expect(field?.pointer).toBe('/password');
    return field?.code;
  }
}

describe('The password policy', () => {
  it.each([
    ['demo-hospital-2026'],
    ['correct battery giraffe'],
    ['مفتاح البيت القديم'],
    ['vK3#mm29-xQ7'],
    ['nineteen kind otters'],
  ])('accepts %s', (password) => {
    expect(refusalOf(password)).toBeUndefined();
  });

  it.each(['admin', 'doctor', 'doctor2', 'patient', 'patient2'])(
    'accepts the demo password for %s@demo.test',
    (name) => {
      expect(refusalOf('demo-hospital-2026', `${name}@demo.test`)).toBeUndefined();
    },
  );

  it('counts code points, not halves of surrogate pairs', () => {
    expect(refusalOf('🦒🐙🦊🐢🦉🐝🌵')).toBe('password_length');
    expect(refusalOf('🦒🐙🦊🐢🦉🐝🌵🍄🪴🛶⛺🧭')).toBeUndefined();
  });

  it('counts a letter once, however it was composed', () => {
    expect(refusalOf('e\u0301'.repeat(11))).toBe('password_length');
  });

  it('refuses 11 and 129 characters, accepts 12 and 128', () => {
    const text = 'Otter Quiz Lamp Vine '.repeat(8);
    expect(refusalOf('kR7#pL2-wQ9')).toBe('password_length');
    expect(refusalOf('kR7#pL2-wQ9x')).toBeUndefined();
    expect(refusalOf(text.slice(0, 128))).toBeUndefined();
    expect(refusalOf(text.slice(0, 129))).toBe('password_length');
  });

  it.each([
    ['qazwsxedcrfv', 'a common one'],
    ['CounterStrike', 'a common one in other case'],
    ['Password12345', 'a common word with figures'],
    ['P@ssw0rd-2026!', 'a common word in disguise'],
    ['hospital2026!!', 'a word of the product with decoration'],
    ['sunshine-1987', 'a common word with a year'],
    ['aaaaaaaaaaaaaa', 'one character'],
    ['abababababab', 'two characters'],
    ['foobar1foobar1', 'a part repeated'],
    ['abcdefghijklm', 'the alphabet'],
    ['987654321098', 'figures backwards'],
    ['qwertyuiop123', 'rows of the keyboard'],
    ['1qaz2wsx3edc4rfv', 'columns of the keyboard'],
  ])('refuses %s: %s', (password) => {
    expect(refusalOf(password)).toBe('password_common');
  });

  it('refuses what is little more than the name in the e-mail address', () => {
    expect(refusalOf('mona.haddad-77', 'Mona.Haddad@example.test')).toBe('password_common');
    expect(refusalOf('mona.haddad-77', 'other@example.test')).toBeUndefined();
  });
});
