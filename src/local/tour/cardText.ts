import type { CardPart } from './card';
import { partsOf } from './card';

/** An Adaptive Card as lines of text, for a reader who has no chat client: what it says, its fields, its buttons. */
export function cardText(card: CardPart): readonly string[] {
  const lines = partsOf({ ...card, actions: undefined }).flatMap(linesOf);
  const buttons = buttonRow(card.actions ?? []);
  return buttons === '' ? lines : [...lines, '', buttons];
}

function linesOf(part: CardPart): readonly string[] {
  if (part.isVisible === false) return [];
  switch (part.type) {
    case 'TextBlock':
      return split(part.text ?? '');
    case 'RichTextBlock':
      return split(
        (part.inlines ?? []).map((run) => (typeof run === 'string' ? run : (run.text ?? ''))).join(''),
      );
    case 'FactSet':
      return (part.facts ?? []).map(({ title, value }) => `${title}  ${value}`);
    case 'ColumnSet':
      return [
        partsOf(part)
          .map((column) => partsOf(column).flatMap(linesOf).join(' '))
          .join('  '),
      ];
    case 'ActionSet':
      return [buttonRow(part.actions ?? [])];
    default:
      return part.type.startsWith('Input.') ? fieldLines(part) : partsOf(part).flatMap(linesOf);
  }
}

function fieldLines({ label, title, value, choices, type }: CardPart): readonly string[] {
  const name = label ?? title ?? '';
  if (type === 'Input.Toggle') return [`[${value === 'true' ? 'x' : ' '}] ${title ?? name}`];
  if (!choices) return [`${name} [ ${split(value ?? '').join('\n  ')} ]`].flatMap(split);
  return [name, ...choices.map((choice) => `  (${choice.value === value ? 'x' : ' '}) ${choice.title}`)];
}

function buttonRow(actions: readonly CardPart[]): string {
  return actions.map(({ title }) => `[ ${title ?? ''} ]`).join('  ');
}

const split = (text: string): readonly string[] => text.split(/\r?\n/);
