import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chat, PressResponse, Teams } from '../support/teams';
import { openTeams, textOf } from '../support/teams';
import { cardOf, nodesOf, type ShownCard } from '../support/teamsCards';
import { contosoReviewed, settled } from '../support/teamsOrders';

let teams: Teams;
let paul: Chat;
let folders: ReadonlySet<string>;
const storeFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('liaison-'));
beforeEach(async () => {
  folders = new Set(storeFolders());
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

/** The card that tells of the added customer. */
async function added(chat = paul): Promise<ShownCard> {
  return chat.pressForCard(await contosoReviewed(chat), 'Confirm');
}

/** The password on a card: the only text of its form. */
function passwordOn({ json }: ShownCard): string {
  const runs = nodesOf(json).filter(({ type }) => type === 'TextRun');
  const found = runs.map(({ text }) => String(text)).filter((text) => /^[A-Za-z2-9]{16}$/.test(text));
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

const occurrences = (text: string, password: string) => text.split(password).length - 1;

/** Everything that this run has written to disk. */
function written(): Buffer {
  const mine = storeFolders().filter((name) => !folders.has(name));
  const files = mine.flatMap((name) =>
    readdirSync(join(tmpdir(), name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );
  return Buffer.concat(files);
}

describe('the temporary password', () => {
  test('is shown once, by a press, and stands in one text of one response alone', async () => {
    const responses: PressResponse[] = [];
    const done = await added();
    expect(nodesOf(done.json).some(({ text }) => /^[A-Za-z2-9]{16}$/.test(String(text)))).toBe(false);
    const response = await paul.press(done, 'Show the password');
    const card = cardOf({ activityId: done.activityId, card: response.value });
    const password = passwordOn(card);
    expect(card.fields['account']).toBe('admin@contosomedical.onmicrosoft.com');
    expect(card.text).toContain('This is shown only now');
    expect(occurrences(JSON.stringify(response), password)).toBe(1);
    const { fallbackText, speak, actions } = card.json;
    expect(JSON.stringify({ fallbackText, speak, actions })).not.toContain(password);

    responses.push(await paul.press(done, 'Show the password'));
    const closed = await paul.press(card, 'I have noted it', card.fields);
    responses.push(closed);
    responses.push(await paul.press(done, 'Show the customer'));
    expect(JSON.stringify(closed)).toContain('was shown. It cannot be shown again');
    await settled(teams);
    for (const said of ['what is under way', 'show Contoso Médical', 'show the audit record'])
      await paul.say(said);
    await teams.chat('nadia').say('show the audit record');
    await teams.chat('chloe').say('show Contoso Médical');

    // Embedded stores write through a log of their own: everything in the folder counts.
    const disk = written();
    expect(disk.includes('contosomedical')).toBe(true);
    expect(disk.includes(password)).toBe(false);
    expect(disk.includes(Buffer.from(password, 'utf16le'))).toBe(false);
    expect(JSON.stringify(teams.log)).not.toContain(password);
    expect(JSON.stringify(teams.connector.calls)).not.toContain(password);
    expect(JSON.stringify(responses)).not.toContain(password);
  });

  test('that was lost is replaced by a new one, once it is asked for', async () => {
    const done = await added();
    const first = passwordOn(await paul.pressForCard(done, 'Show the password'));
    const again = await paul.pressForCard(done, 'Show the password');
    expect(again.text).toContain('If it was lost, ask for a new one');
    const renewed = await paul.pressForCard(again, 'Ask for a new password');
    expect(renewed.text).toContain('The former one works until then');
    // Asked twice, there is one.
    await paul.pressForCard(again, 'Ask for a new password');
    const second = passwordOn(await paul.pressForCard(renewed, 'Show the password'));
    expect(second).not.toBe(first);
    expect((await paul.pressForCard(done, 'Show the password')).text).toContain('cannot be shown again');
  });

  test('is found again in what is under way, and speaks French', async () => {
    await added();
    await settled(teams);
    const list = await paul.sayForCard('qu’est-ce qui est en cours ?', { locale: 'fr-FR' });
    expect(list.text).toContain('Contoso Médical');
    const [row] = nodesOf(list.json).filter(({ tooltip }) => typeof tooltip === 'string');
    const waiting = await paul.pressForCard(list, String(row?.['tooltip']));
    const show =
      waiting.titles.find((title) => /Afficher le mot de passe|Show the password/.test(title)) ?? '';
    passwordOn(await paul.pressForCard(waiting, show));
  });

  test('goes into no message of an older client, and is not used up by it', async () => {
    const done = await added();
    const [call] = await paul.submit(done, 'Show the password');
    expect(call?.activity.text).toContain('would put the password into a message that stays');
    passwordOn(await paul.pressForCard(done, 'Show the password'));
  });

  test('is never shown in a group', async () => {
    const done = await added();
    const { verb, data } = done.button('Show the password');
    const group = {
      conversation: { id: '19:team@thread.v2', conversationType: 'groupChat', isGroup: true, name: '' },
    };
    const response = await teams.chat('paul', group).invoke(verb, data);
    expect(textOf(response)).toContain('not shown where others read along');
    passwordOn(await paul.pressForCard(done, 'Show the password'));
  });

  test('is for nobody but who added the customer', async () => {
    const done = await added();
    expect(await teams.chat('nadia').pressForText(done, 'Show the password')).toContain(
      'no temporary password',
    );
    expect(await teams.chat('chloe').pressForText(done, 'Show the password')).toContain(
      'Only an indirect provider',
    );
    const { data } = done.button('Show the password');
    const forged = await paul.invoke('password.show', { ...data, orderId: teams.office.newId() });
    expect(textOf(forged)).toContain('no temporary password');
    passwordOn(await paul.pressForCard(done, 'Show the password'));
  });
});
