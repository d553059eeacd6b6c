import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/demo-accounts.js';

/** What someone who has just started the product wants to know. */
export function welcome(facts: {
  url: string;
  seconds: string;
  redis: string;
  database: string;
  inbox: boolean;
  demo: boolean;
}): string {
  const demo = facts.demo
    ? `
  Demo accounts, all with the password ${DEMO_PASSWORD}
${DEMO_ACCOUNTS.map(({ email, who }) => `    ${email.padEnd(20)} ${who}`).join('\n')}
`
    : '';
  return `
  The hospital is open (after ${facts.seconds} s).

    Console     ${facts.url}
    API         ${facts.url}/v1
    Swagger UI  ${facts.url}/docs
    Mail inbox  ${facts.inbox ? `${facts.url}/dev/mail` : 'mails go to SMTP_URL'}
${demo}
  On ${facts.database} and ${facts.redis}.
  Ctrl-C stops it; the data stays.
`;
}
