import { type Locale } from '#libs/identity';
import { type Block } from './blocks.js';
import { FOOTERS } from './footers.js';

/** The plain part of a mail: the same blocks, one below the other. */
export function plainText(title: string, blocks: readonly Block[], locale: Locale): string {
  return [title, ...blocks.map(textOf), `-- \n${FOOTERS[locale]}`].join('\n\n') + '\n';
}

/** One block as text. */
export function textOf(block: Block): string {
  if (typeof block === 'string') return block;
  if ('alert' in block) return `* ${block.alert} *`;
  if ('code' in block) return `    ${block.code}`;
  if ('button' in block) return `${block.button.replace(/[?؟]?$/, (end) => end || ':')}\n${block.link}`;
  if ('note' in block)
    return [block.note, block.exact, block.page].filter((line) => line !== undefined).join('\n');
  return block.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
}
