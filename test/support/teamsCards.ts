import type { Activity } from 'botbuilder';

type Json = Readonly<Record<string, unknown>>;

/** A card as somebody in the chat has it before the eyes. */
export interface ShownCard {
  /** The message that shows it. */
  readonly activityId: string;
  readonly json: Json;
  /** Everything that can be read on it, a line a piece. */
  readonly text: string;
  /** What stands in its fields, by id. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly titles: readonly string[];
  button(title: string): { verb: string; data: Json; submitted: Json };
  link(title: string): string;
}

/** The last card of a message, or a card as an invoke answers it. */
export function cardOf(
  from: { activityId: string; activity: Partial<Activity> } | { activityId: string; card: unknown },
): ShownCard {
  const content: unknown = 'card' in from ? from.card : from.activity.attachments?.at(-1)?.content;
  if (!isJson(content)) throw new Error('There is no card.');
  const actions = (content['actions'] as Json[] | undefined) ?? [];
  // A button of a row is told from those of other rows by its tooltip.
  const ofRows = nodesOf(content['body']).filter((node) => node['type'] === 'Action.Execute');
  const action = (title: string): Json => {
    const found =
      actions.find((one) => one['title'] === title) ?? ofRows.find((one) => one['tooltip'] === title);
    if (!found) throw new Error(`No button "${title}" among: ${actions.map((a) => a['title']).join(', ')}`);
    return found;
  };
  const fields: Record<string, unknown> = {};
  for (const node of nodesOf(content)) {
    if (String(node['type']).startsWith('Input.')) fields[String(node['id'])] = node['value'];
  }
  return {
    activityId: from.activityId,
    json: content,
    text: nodesOf(content['body'])
      .flatMap((node) => [node['text'], node['label']])
      .filter((text) => typeof text === 'string')
      .join('\n'),
    fields,
    titles: actions.map((one) => String(one['title'])),
    button(title) {
      const { verb, data, fallback } = action(title);
      return { verb: String(verb), data: data as Json, submitted: (fallback as Json)['data'] as Json };
    },
    link: (title) => String(action(title)['url']),
  };
}

/** Every object in a card, outermost first. */
export function nodesOf(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (!isJson(node)) return [];
  return [node, ...Object.values(node).flatMap(nodesOf)];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
