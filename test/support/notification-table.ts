import { CATALOGUE } from '#libs/notifications';

/** Who is told of what, on which ways, as Markdown. */
export function notificationTable(): string {
  const rows = CATALOGUE.flatMap(({ event, notifications }) =>
    notifications.map(({ template, to, channels, category, only }) => {
      const condition = Object.entries(only ?? {})
        .map(([key, values]) => `${key}: ${values.join(', ')}`)
        .join('; ');
      return `| \`${event.name}\` | ${condition} | ${to} | \`${template}\` | ${channels.join(', ')} | ${category} |`;
    }),
  );
  const hooks = CATALOGUE.flatMap(({ event, webhook }) =>
    webhook ? [`| \`${event.name}\` | ${webhook.map((key) => `\`${key}\``).join(', ')} |`] : [],
  );
  return `# Who is told of what

Written by \`npm run snapshots\` from the catalogue of notifications. What is of the categories \`security\` and
\`emergency\` gets through; of the others people choose.

| Event | Only | Who | Template | Ways | Category |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## What other systems can be told

By webhook, if an admin names an endpoint for it; with these ids and nothing else.

| Event | What it carries |
| --- | --- |
${hooks.join('\n')}
`;
}
