import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '../config/config.js';
import { MailConfig } from './mail.config.js';

const read = (env: NodeJS.ProcessEnv): MailConfig =>
  readConfig(MailConfig, { SMTP_URL: 'dev-inbox:', ...env });

describe('MailConfig', () => {
  it.each([
    'dev-inbox:',
    'smtp://localhost',
    'smtps://user%40x:p%2Fw@mail.example:465',
    'smtp://[::1]:2525/?pool=true',
  ])('takes %s', (SMTP_URL) => {
    expect(read({ SMTP_URL }).SMTP_URL).toBe(SMTP_URL);
  });

  it.each(['http://mail.example', 'smtp://', 'mail.example:25', 'dev-inbox', 'smtp://a b'])(
    'refuses the server %s in one line that names the variable',
    (SMTP_URL) => {
      expect(() => read({ SMTP_URL })).toThrow(ConfigError);
      expect(() => read({ SMTP_URL })).toThrow(/^SMTP_URL must be [^\n]*$/);
    },
  );

  it.each(['nobody', 'Hospital <nobody>', 'a@b.example, c@d.example', 'A <a@b.example>\r\nBcc: x@y.example'])(
    'refuses the sender %j',
    (MAIL_FROM) => {
      expect(() => read({ MAIL_FROM })).toThrow(/^MAIL_FROM must be [^\n]*$/);
    },
  );

  it('tells name and address of the sender apart', () => {
    expect(read({ MAIL_FROM: 'Al Noor Hospital <mail@noor.example>' }).sender).toEqual({
      name: 'Al Noor Hospital',
      address: 'mail@noor.example',
    });
    expect(read({ MAIL_FROM: 'mail@noor.example' }).sender).toEqual({
      name: '',
      address: 'mail@noor.example',
    });
  });
});
