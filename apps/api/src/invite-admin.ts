import { NestFactory } from '@nestjs/core';
import { Accounts } from '#libs/identity';
import {
  ConfigError,
  createLogger,
  isEmailAddress,
  newId,
  PinoLogger,
  runMain,
  SYSTEM,
  withContext,
} from '#libs/platform';
import { ApiModule } from './api.module.js';

/** Invites the first administrator of an installation: the mail that follows lets that person set a password. */
await runMain(async () => {
  const [email] = process.argv.slice(2);
  if (email === undefined || !isEmailAddress(email))
    throw new ConfigError('give the e-mail address of the administrator to invite');
  const app = await NestFactory.createApplicationContext(ApiModule.forRoot({ devInbox: false }), {
    logger: new PinoLogger(createLogger('warn')),
    abortOnError: false,
  });
  const account = {
    email,
    role: 'admin',
    firstName: 'Hospital',
    lastName: 'Administrator',
    locale: 'en',
  } as const;
  await withContext({ requestId: newId(), address: null, actor: SYSTEM }, () =>
    app.get(Accounts).invite(account),
  );
  process.stdout.write('Invited: the mail with the link is on its way as soon as a worker runs.\n');
  await app.close();
});
