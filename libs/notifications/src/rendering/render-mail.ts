import Handlebars from 'handlebars';
import { type Locale } from '#libs/identity';
import { TEMPLATES, type TemplateName } from '../templates/index.js';
import { type Block } from './blocks.js';
import { clean, isolation } from './clean.js';
import { htmlPage } from './html-page.js';
import { plainText, textOf } from './plain-text.js';

/** A mail as it is read. */
export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/** A notification as it is read in an inbox. */
export interface RenderedNotice {
  title: string;
  body: string;
}

/** Stands at the end of what its reader may turn off. */
const CHOICE: Record<Locale, Block> = {
  en: { note: 'You choose which of these mails you get, and when:', page: '{{preferences}}' },
  ar: { note: 'يمكنك اختيار الرسائل التي تصلك ووقت وصولها:', page: '{{preferences}}' },
};

type Values = Record<string, string | Handlebars.SafeString>;

/**
 * Writes a mail.
 *
 * @param values what fills the template, raw: escaping and direction are seen to here, for each part as it needs
 */
export function renderMail(
  template: TemplateName,
  locale: Locale,
  values: Readonly<Record<string, string>>,
): RenderedMail {
  const { subject, body: said } = TEMPLATES[template][locale];
  const body = values.preferences ? [...said, CHOICE[locale]] : said;
  const { exact, forText, forHtml } = prepared(locale, values);
  const title = clean(fill(subject, values, true));
  return {
    subject: title,
    text: plainText(title, fillAll(body, forText, exact, true), locale),
    html: htmlPage(title, fillAll(body, forHtml, exact, false), locale),
  };
}

/**
 * Writes the same for an inbox: what the mail says, without greeting, code, link and small print. A code is never kept.
 *
 * @param values as for a mail
 */
export function renderNotice(
  template: TemplateName,
  locale: Locale,
  values: Readonly<Record<string, string>>,
): RenderedNotice {
  const { subject, body } = TEMPLATES[template][locale];
  const [_greeting, ...said] = body;
  const told = said.filter((block) => typeof block === 'string' || 'alert' in block || 'facts' in block);
  const { exact, forText } = prepared(locale, values);
  return {
    title: clean(fill(subject, values, true)),
    body: fillAll(told, forText, exact, true).map(textOf).join('\n'),
  };
}

/** Values as each part needs them: without what breaks a line, and set apart where they run the other way. */
function prepared(
  locale: Locale,
  values: Readonly<Record<string, string>>,
): { exact: Values; forText: Values; forHtml: Values } {
  const exact: Values = {};
  const forText: Values = {};
  const forHtml: Values = {};
  for (const [name, raw] of Object.entries(values)) {
    const value = clean(raw);
    const direction = isolation(locale, value);
    exact[name] = value;
    if (direction === null) {
      forText[name] = forHtml[name] = value;
    } else {
      forText[name] = `${direction === 'ltr' ? '\u2066' : '\u2068'}${value}\u2069`;
      forHtml[name] = new Handlebars.SafeString(
        `<bdi dir="${direction}">${Handlebars.escapeExpression(value)}</bdi>`,
      );
    }
  }
  return { exact, forText, forHtml };
}

/**
 * Fills every text of the blocks; those that come out empty are dropped.
 *
 * @param exact fills what people and programs copy letter for letter: a mark of direction in it would be copied, too
 */
function fillAll(blocks: readonly Block[], values: Values, exact: Values, plain: boolean): Block[] {
  const filled = (text: string): string => fill(text, values, plain).trim();
  const copied = (text: string): string => fill(text, exact, plain).trim();
  return blocks.flatMap((block): Block[] => {
    if (typeof block === 'string') return kept(filled(block));
    if ('alert' in block) return kept(filled(block.alert)).map((alert) => ({ alert }));
    if ('code' in block) return kept(copied(block.code)).map((code) => ({ code }));
    if ('button' in block) return [{ button: filled(block.button), link: copied(block.link) }];
    if ('note' in block)
      return kept(filled(block.note)).map((note) => ({
        note,
        ...(block.exact === undefined ? {} : { exact: copied(block.exact) }),
        ...(block.page === undefined ? {} : { page: copied(block.page) }),
      }));
    const facts = block.facts
      .map(([label, value]) => [filled(label), filled(value)] as const)
      .filter(([, value]) => value !== '');
    return facts.length > 0 ? [{ facts }] : [];
  });
}

const kept = (text: string): string[] => (text === '' ? [] : [text]);

const compiled = new Map<string, Handlebars.TemplateDelegate<Values>>();

/** @throws when a template names a value that its content does not have */
function fill(source: string, values: Values, plain: boolean): string {
  const key = `${plain ? 'text' : 'html'} ${source}`;
  let template = compiled.get(key);
  if (!template) {
    template = Handlebars.compile<Values>(source, {
      strict: true,
      noEscape: plain,
      knownHelpersOnly: true,
    });
    compiled.set(key, template);
  }
  return template(values);
}
