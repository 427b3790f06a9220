import { clearlyOther } from '../../src/teams/clearlyOther';
import type { Known } from '../../src/teams/known';
import { afterward, answerOf, isComplete } from '../../src/teams/known';
import { rememberRecent } from '../../src/teams/recent';
import { stableGuid, stableKey } from '../../src/teams/stableId';
import { guidSchema } from '../../src/domain/identifiers';
import { recognize } from '../../src/understanding/recognize';

describe('another organization than the one named', () => {
  test.each([
    ['Fourth Coffee', 'Fourth Coffee'],
    ['fourth coffee', 'FOURTH COFFEE SAS'],
    ['Société Générale', 'societe generale'],
    ['Contoso', 'Contoso France'],
    ['Groupe Wingtip', 'Wingtip Toys Ltd'],
    ['A. Datum Corporation', 'A. Datum'],
  ])('%s is %s', (named, actual) => {
    expect(clearlyOther(named, actual)).toBe(false);
  });

  test.each([
    ['Fourth Coffee', 'Tailspin Toys'],
    ['Contoso SAS', 'Fabrikam SAS'],
    ['The Company', 'Wingtip Company'],
    ['咖啡', 'Tailspin Toys'],
  ])('%s is not %s', (named, actual) => {
    expect(clearlyOther(named, actual)).toBe(true);
  });
});

describe('what is still to be asked', () => {
  test.each<[Known, boolean, boolean]>([
    [{}, false, false],
    [{ customer: 'Fourth Coffee' }, false, true],
    [{ delegatedAdmin: true }, false, false],
    [{ customer: 'Fourth Coffee', delegatedAdmin: false }, true, true],
    [{ email: 'alain@fourthcoffee.example', delegatedAdmin: true }, true, true],
    [{ nobody: true }, false, true],
    [{ nobody: true, delegatedAdmin: true }, true, true],
  ])('%j: complete in the public cloud %s, in a national one %s', (known, inPublic, inNational) => {
    expect(isComplete(known, 'public')).toBe(inPublic);
    expect(isComplete(known, 'usGovernment')).toBe(inNational);
  });
});

describe('an answer in words', () => {
  const answer = (text: string, before: Known = {}) => answerOf(text, recognize(text), before, undefined);

  test.each([
    ['Fourth Coffee', { customer: 'Fourth Coffee' }],
    ['« Fourth Coffee »', { customer: 'Fourth Coffee' }],
    ['alain@fourthcoffee.example', { email: 'alain@fourthcoffee.example' }],
    ['with', { delegatedAdmin: true }],
    ['Sans.', { delegatedAdmin: false }],
    ['yes', { delegatedAdmin: true }],
    ['oui', { delegatedAdmin: true }],
    ['non', { delegatedAdmin: false }],
    ['skip', { nobody: true }],
    ['sans droits d’administration', { delegatedAdmin: false }],
    ['without admin rights', { delegatedAdmin: false }],
  ])('%s', (text, known) => {
    expect(answer(text)).toMatchObject(known);
  });

  test.each(['???', 'merci'])('%s is none', (text) => {
    expect(answer(text)).toBeNull();
  });

  test('yes says nothing once the privileges are chosen', () => {
    expect(answer('yes', { delegatedAdmin: false })).toBeNull();
  });
});

test('a name after "nobody", and another name, take the place of what was said', () => {
  expect(afterward({ nobody: true }, { customer: 'Fourth Coffee' })).toMatchObject({ nobody: false });
  const before = { customer: 'Fourth Coffee', email: 'alain@fourthcoffee.example', delegatedAdmin: true };
  expect(afterward(before, { customer: 'Tailspin Toys' })).toMatchObject({
    customer: 'Tailspin Toys',
    email: undefined,
    delegatedAdmin: true,
  });
  expect(afterward(before, { email: 'new@fourthcoffee.example' })).toMatchObject({
    customer: 'Fourth Coffee',
  });
});

test('the latest activities are remembered, the oldest forgotten', () => {
  const recent = rememberRecent(2);
  expect(['a', 'b', 'a', 'c', 'a'].map((key) => recent.add(key))).toEqual([true, true, false, true, true]);
  recent.forget('c');
  expect(recent.add('c')).toBe(true);
});

test('an id is the same for the same parts, and another for any other', () => {
  expect(guidSchema.parse(stableGuid('a', 'b'))).toBe(stableGuid('a', 'b'));
  expect(stableGuid('a', 'b')).not.toBe(stableGuid('ab'));
  expect(stableGuid('a', 'b')).not.toBe(stableGuid('a,b'));
  expect(stableKey('19:x@thread.v2;messageid=1', 'p')).toMatch(/^[\w-]{43}$/);
});
