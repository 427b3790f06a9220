import { buttonsOf, fieldsOf, parseCard } from '../../../src/local/tour/card';
import { cardText } from '../../../src/local/tour/cardText';

const card = parseCard({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Draft e-mail', size: 'large' },
    { type: 'TextBlock', text: 'only for later', isVisible: false },
    {
      type: 'Container',
      items: [{ type: 'RichTextBlock', inlines: ['To ', { type: 'TextRun', text: '*Alain*\nBesson' }] }],
    },
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: '92px', items: [{ type: 'TextBlock', text: 'Sent' }] },
        { type: 'Column', items: [{ type: 'TextBlock', text: '2 May' }] },
      ],
    },
    { type: 'FactSet', facts: [{ title: 'Seats', value: '25' }] },
    { type: 'Input.Text', id: 'subject', label: 'Subject', value: 'Hello' },
    { type: 'Input.Text', id: 'body', label: 'Text', isMultiline: true, value: 'one\ntwo' },
    {
      type: 'Input.ChoiceSet',
      id: 'language',
      label: 'Language',
      value: 'fr',
      choices: [
        { title: 'English', value: 'en' },
        { title: 'French', value: 'fr' },
      ],
    },
    { type: 'Input.Toggle', id: 'read', title: 'I have read it', value: 'false' },
    { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'Open', url: 'http://127.0.0.1/' }] },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Edit', verb: 'edit' },
    { type: 'Action.Execute', title: 'Done', verb: 'done', data: { id: 7 } },
  ],
});

test('a card reads as lines, top to bottom, with its fields and buttons', () => {
  expect(cardText(card)).toEqual([
    'Draft e-mail',
    'To *Alain*',
    'Besson',
    'Sent  2 May',
    'Seats  25',
    'Subject [ Hello ]',
    'Text [ one',
    '  two ]',
    'Language',
    '  ( ) English',
    '  (x) French',
    '[ ] I have read it',
    '[ Open ]',
    '',
    '[ Edit ]  [ Done ]',
  ]);
});

test('its buttons are found wherever they stand', () => {
  expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Open', 'Edit', 'Done']);
});

test('a press sends what stands in the fields', () => {
  expect(fieldsOf(card)).toEqual({ subject: 'Hello', body: 'one\ntwo', language: 'fr', read: 'false' });
});

test('what is no card is refused', () => {
  expect(() => parseCard({ body: 'text' })).toThrow();
});
