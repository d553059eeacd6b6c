import Handlebars from 'handlebars';
import { type Locale } from '#libs/identity';
import { type Block } from './blocks.js';
import { FOOTERS } from './footers.js';

/**
 * The one layout of all mails. Mail programs drop style sheets and attributes of html and body, so styles
 * stand on the elements and direction on the table; tables, because Outlook knows nothing else.
 */
const PAGE = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>{{title}}</title>
</head>
<body style="margin:0;padding:0;background:#eef2f5;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="{{lang}}" dir="{{dir}}" style="background:#eef2f5;">
<tr><td align="center" style="padding:24px 12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;background:#ffffff;border-radius:10px;border-top:5px solid #0b6e79;">
<tr><td align="{{start}}" style="padding:28px 28px 12px;font-family:'Segoe UI',Tahoma,Arial,sans-serif;font-size:16px;line-height:1.65;color:#1d2b33;text-align:{{start}};">
<h1 style="margin:0 0 18px;font-size:22px;line-height:1.4;color:#0b4f57;">{{title}}</h1>
{{#each blocks}}
{{#if paragraph}}<p style="margin:0 0 16px;">{{paragraph}}</p>{{/if}}
{{#if alert}}<p style="margin:0 0 16px;padding:12px 16px;background:#fdecea;border-radius:6px;color:#8a1c12;font-weight:bold;">{{alert}}</p>{{/if}}
{{#if code}}<p dir="ltr" style="margin:4px 0 20px;padding:14px;background:#eef6f7;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:30px;line-height:1.3;letter-spacing:8px;text-align:center;color:#0b4f57;">{{code}}</p>{{/if}}
{{#if link}}<p style="margin:4px 0 12px;"><a href="{{link}}" style="display:inline-block;padding:12px 24px;background:#0b6e79;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">{{button}}</a></p>
<p dir="ltr" style="margin:0 0 18px;font-size:13px;line-height:1.5;color:#5b6b74;word-break:break-all;text-align:{{../start}};">{{link}}</p>{{/if}}
{{#if facts}}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 18px;border-bottom:1px solid #dde5e9;">
{{#each facts}}<tr>
<td align="{{../../start}}" valign="top" width="30%" style="padding:9px 0;border-top:1px solid #dde5e9;color:#5b6b74;font-size:14px;text-align:{{../../start}};">{{label}}</td>
<td align="{{../../start}}" valign="top" style="padding:9px 12px;border-top:1px solid #dde5e9;font-size:15px;text-align:{{../../start}};word-break:break-word;">{{value}}</td>
</tr>
{{/each}}</table>{{/if}}
{{#if note}}<p style="margin:0 0 16px;font-size:13px;line-height:1.6;color:#5b6b74;">{{note}}{{#if exact}}<br><span dir="ltr" style="display:block;font-family:Consolas,Menlo,monospace;word-break:break-all;text-align:{{../start}};">{{exact}}</span>{{/if}}{{#if page}}<br><a dir="ltr" href="{{page}}" style="display:block;color:#0b6e79;word-break:break-all;text-align:{{../start}};">{{page}}</a>{{/if}}</p>{{/if}}
{{/each}}
</td></tr>
<tr><td align="{{start}}" style="padding:14px 28px 22px;border-top:1px solid #dde5e9;font-family:'Segoe UI',Tahoma,Arial,sans-serif;font-size:12px;line-height:1.6;color:#5b6b74;text-align:{{start}};">{{footer}}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;

const page = Handlebars.compile(PAGE, { strict: false, knownHelpersOnly: true });

/**
 * The HTML part of a mail.
 *
 * @param title plain text
 * @param blocks texts that are HTML already, every value in them escaped
 */
export function htmlPage(title: string, blocks: readonly Block[], locale: Locale): string {
  const rtl = locale === 'ar';
  return page({
    lang: locale,
    dir: rtl ? 'rtl' : 'ltr',
    start: rtl ? 'right' : 'left',
    title,
    blocks: blocks.map(viewOf),
    footer: FOOTERS[locale],
  }).replace(/\n{2,}/g, '\n');
}

function viewOf(block: Block): object {
  if (typeof block === 'string') return { paragraph: html(block) };
  if ('facts' in block)
    return { facts: block.facts.map(([label, value]) => ({ label: html(label), value: html(value) })) };
  return Object.fromEntries(
    Object.entries(block).map(([name, text]: [string, string]) => [name, html(text)]),
  );
}

const html = (text: string): Handlebars.SafeString => new Handlebars.SafeString(text);
