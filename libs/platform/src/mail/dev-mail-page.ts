import { type InboxMail } from './dev-inbox.js';

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:0 auto;padding:1.5rem 1rem 4rem;background:Canvas;color:CanvasText;color-scheme:light dark}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:baseline;justify-content:space-between}
h1{font-size:1.5rem;margin:0}
form{display:flex;gap:.5rem}
input,button{font:inherit;padding:.3rem .6rem;border:1px solid #8888;border-radius:6px}
p{opacity:.75}
details{border:1px solid #8884;border-radius:8px;margin:.6rem 0;overflow:hidden}
summary{cursor:pointer;padding:.7rem 1rem;overflow-wrap:anywhere}
summary:hover,details[open]>summary{background:#8882}
summary span{display:block;opacity:.7;font-size:.85em}
iframe{display:block;width:100%;height:46rem;border:0;background:#fff}
details details{margin:.6rem 1rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;padding:.5rem 1rem 1rem;font-size:.85em}
`;

/** The inbox as a page that works without scripts. */
export function devMailPage(mails: readonly InboxMail[], recipient: string | undefined): string {
  const empty = recipient === undefined ? 'No mail yet.' : 'No mail to this address.';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mail inbox (${mails.length})</title><style>${STYLE}</style></head>
<body><header><h1>Mail inbox</h1>
<form method="get"><input type="search" name="to" aria-label="Recipient" placeholder="All recipients" value="${escape(recipient ?? '')}"><button>Show</button></form></header>
<p>Mails that would have been sent, the newest first. Reload the page to see new ones.</p>
<main>${mails.map(entry).join('\n') || `<p>${empty}</p>`}</main></body></html>`;
}

function entry(mail: InboxMail): string {
  const subject = escape(mail.subject);
  return `<details><summary><b dir="auto">${subject}</b><span>to ${escape(mail.recipient)}, <time>${mail.sent_at.toISOString()}</time></span></summary>
<iframe loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escape(withLinksOutside(mail.html))}" title="${subject}"></iframe>
${part('Plain text', mail.text)}${mail.calendar === null ? '' : part('Calendar', mail.calendar)}</details>`;
}

const part = (title: string, text: string): string =>
  `<details><summary>${title}</summary><pre dir="auto">${escape(text)}</pre></details>`;

/** Opens the links of a mail in a tab of their own, as mail programs do; inside the frame nothing would work. */
const withLinksOutside = (html: string): string => html.replace('<head>', '<head><base target="_blank">');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
