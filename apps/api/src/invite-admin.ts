import { NestFactory } from '@nestjs/core';
import { isEmail } from 'class-validator';
import { Accounts } from '#libs/identity';
import { ConfigError, createLogger, PinoLogger, runMain } from '#libs/platform';
import { ApiModule } from './api.module.js';

/** Invites the first administrator of an installation: the mail that follows lets that person set a password. */
await runMain(async () => {
  const [email] = process.argv.slice(2);
  if (email === undefined || !isEmail(email))
    throw new ConfigError('give the e-mail address of the administrator to invite');
  const app = await NestFactory.createApplicationContext(ApiModule.forRoot({ devInbox: false }), {
    logger: new PinoLogger(createLogger('warn')),
    abortOnError: false,
  });
  await app
    .get(Accounts)
    .invite({ email, role: 'admin', firstName: 'Hospital', lastName: 'Administrator', locale: 'en' });
  process.stdout.write('Invited: the mail with the link is on its way as soon as a worker runs.\n');
  await app.close();
});
