import { z } from 'zod';

/** Any part of an Adaptive Card, a button included: what the tour shows of it, whatever its type. */
export interface CardPart {
  readonly type: string;
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly label?: string | undefined;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly verb?: string | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  readonly associatedInputs?: string | undefined;
  readonly isVisible?: boolean | undefined;
  readonly choices?: readonly { readonly title: string; readonly value: string }[] | undefined;
  readonly facts?: readonly { readonly title: string; readonly value: string }[] | undefined;
  readonly inlines?: readonly (string | CardPart)[] | undefined;
  readonly body?: readonly CardPart[] | undefined;
  readonly items?: readonly CardPart[] | undefined;
  readonly columns?: readonly CardPart[] | undefined;
  readonly actions?: readonly CardPart[] | undefined;
}

const text = z.string().optional();
const parts = z.lazy(() => z.array(partSchema)).optional();
const named = z.array(z.object({ title: z.string(), value: z.string() })).optional();

const partSchema: z.ZodType<CardPart> = z.object({
  type: z.string(),
  id: text,
  text,
  title: text,
  label: text,
  value: text,
  url: text,
  verb: text,
  data: z.record(z.string(), z.unknown()).optional(),
  associatedInputs: text,
  isVisible: z.boolean().optional(),
  choices: named,
  facts: named,
  inlines: z.array(z.union([z.string(), z.lazy(() => partSchema)])).optional(),
  body: parts,
  items: parts,
  columns: parts,
  actions: parts,
});

/** The card in a bot's answer. @throws ZodError when it is none */
export function parseCard(json: unknown): CardPart {
  return partSchema.parse(json);
}

/** A part's own parts, in the order in which they are read. */
export function partsOf({ body, items, columns, actions }: CardPart): readonly CardPart[] {
  return [body, items, columns, actions].flatMap((group) => group ?? []);
}

/** Every button of a card. */
export function buttonsOf(part: CardPart): readonly CardPart[] {
  return part.type.startsWith('Action.') ? [part] : partsOf(part).flatMap(buttonsOf);
}

/** What stands in a card's fields before anybody types: value by id. */
export function fieldsOf(part: CardPart): Readonly<Record<string, string>> {
  if (part.type.startsWith('Input.') && part.id !== undefined) return { [part.id]: part.value ?? '' };
  return Object.assign({}, ...partsOf(part).map(fieldsOf)) as Readonly<Record<string, string>>;
}
