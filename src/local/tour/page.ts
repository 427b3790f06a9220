import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { findAll, findOne, getAttributeValue as valueOf, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** A form as it would be sent by one of its buttons, before anything is ticked. */
export interface Form {
  readonly method: string;
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly boxes: readonly (readonly [name: string, value: string])[];
}

/** What somebody sees of a web page, and what can be pressed on it. */
export interface Page {
  readonly lines: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly buttons: readonly { readonly text: string; readonly form: Form }[];
}

export function readPage(html: string): Page {
  const document = parseDocument(html);
  const elements = (name: string, within: AnyNode[] = document.children) =>
    findAll((element) => element.name === name, within);
  const links = elements('a').map((link) => ({
    text: plain(textContent(link)),
    href: valueOf(link, 'href') ?? '',
  }));
  const buttons = elements('form').flatMap((form) =>
    elements('button', form.children).map((button) => ({
      text: buttonText(button),
      form: formSentBy(form, button, elements('input', form.children)),
    })),
  );
  // What surrounds the main part is the same on every page.
  const main = findOne((element) => element.name === 'main', document.children);
  return { lines: linesOf(main?.children ?? document.children), links, buttons };
}

function formSentBy(form: Element, button: Element, inputs: readonly Element[]): Form {
  const pair = (field: Element) => [valueOf(field, 'name') ?? '', valueOf(field, 'value') ?? ''] as const;
  const named = inputs.filter((input) => valueOf(input, 'name') !== undefined);
  const isBox = (input: Element) => valueOf(input, 'type') === 'checkbox';
  return {
    method: (valueOf(form, 'method') ?? 'get').toUpperCase(),
    action: valueOf(button, 'formaction') ?? valueOf(form, 'action') ?? '',
    fields: [
      ...named.filter((input) => !isBox(input)).map(pair),
      ...(valueOf(button, 'name') === undefined ? [] : [pair(button)]),
    ],
    boxes: named.filter(isBox).map((box) => [pair(box)[0], valueOf(box, 'value') ?? 'on'] as const),
  };
}

const invisible = new Set(['head', 'title', 'script', 'style', 'template', 'svg', 'noscript']);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'label',
  'small',
  'span',
  'strong',
  'time',
]);

function linesOf(nodes: readonly AnyNode[]): readonly string[] {
  return nodes
    .map(textOf)
    .join('')
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
}

// Elements that touch are set apart by their look; in text, by a space.
function apart(node: AnyNode): string {
  return node.prev && isTag(node.prev) && isTag(node) ? ` ${textOf(node)}` : textOf(node);
}

function textOf(node: AnyNode): string {
  if (isText(node)) return node.data.replace(/[ \t\r\n]+/g, ' ');
  if (!isTag(node) || invisible.has(node.name) || valueOf(node, 'hidden') !== undefined) return '';
  if (node.name === 'input') return valueOf(node, 'type') === 'checkbox' ? '[ ] ' : '';
  if (node.name === 'button') return `\n[ ${buttonText(node)} ]\n`;
  const inside = node.children.map(apart).join('');
  if (node.name === 'li') return `\n- ${inside.trim()}\n`;
  return inline.has(node.name) ? inside : `\n${inside}\n`;
}

const buttonText = (button: Element) => plain(button.children.map(apart).join(''));

// Not \s: the no-break spaces of French are part of the text.
const plain = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();
