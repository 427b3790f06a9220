import { chatTexts } from '../../i18n/chat/texts';
import { pageTexts } from '../../i18n/pages/pageTexts';
import type { Chat } from './chat';
import type { Visitor } from './visitor';

/** Who plays: employees of a partner in their chats, and the customer's administrator at a browser. */
export interface Cast {
  readonly chloe: Chat;
  readonly sam: Chat;
  readonly grace: Chat;
  readonly alain: Visitor;
}

export interface Step {
  readonly title: string;
  play(): Promise<void>;
}

const fr = { chat: chatTexts.fr, pages: pageTexts('fr') };
const en = { chat: chatTexts.en };

/** Words as a pattern, to be found as they are. */
export const exactly = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** The customer of the story. */
export const invited = 'Fourth Coffee';

/** Chloé's first look at her list, before anything is asked; it tells whether the story was played here before. */
export function opening({ chloe }: Cast): Step & { readonly isOver: () => boolean } {
  let list = '';
  return {
    title: 'Chloé Martin of Northwind Conseil opens the chat and looks at her customers',
    async play() {
      await chloe.opens();
      await chloe.hears(exactly(fr.chat.welcome.title));
      await chloe.says('liste nos clients');
      list = await chloe.hears(exactly(fr.chat.customers.title));
    },
    isOver: () => list.includes(invited),
  };
}

/** From a sentence in the chat to an accepted relationship, in French, and a refusal in English. */
export function story({ chloe, sam, alain }: Cast): readonly Step[] {
  const { actions, news, state, customers, draft } = fr.chat;
  const { signIn, decide, accepted } = fr.pages;
  let link = '';
  return [
    {
      title: 'She asks for a reseller relationship in one sentence, and gets the draft e-mail with its link',
      async play() {
        await chloe.says(
          'Demande une relation de revendeur à Fourth Coffee (alain@fourthcoffee.example) sans droits d’administration',
        );
        link = linkIn(await chloe.hears(exactly(draft.title)));
      },
    },
    {
      title: 'She sends the e-mail and presses Done: the link works from now on',
      async play() {
        await chloe.presses(actions.done);
        await chloe.hears(exactly(state.titles.sent));
      },
    },
    {
      title: 'Alain Besson of Fourth Coffee follows the link in the e-mail',
      async play() {
        await alain.opens(link);
        alain.sees(exactly(signIn.title));
        await chloe.hears(exactly(state.titles.opened));
      },
    },
    {
      title: 'He signs in',
      async play() {
        await alain.presses(signIn.button);
        await alain.presses('Alain Besson');
        alain.sees(exactly(decide.answeringFor('Alain Besson', invited)));
      },
    },
    {
      title: 'He reads the Microsoft Customer Agreement, ticks its box, and accepts',
      async play() {
        await alain.presses(decide.accept, { ticking: true });
        alain.sees(exactly(accepted.titleOwn('Northwind Conseil')));
      },
    },
    {
      title: 'Chloé is told in her chat, and her card shows that the invitation is accepted',
      async play() {
        await chloe.hears(exactly(news.accepted(invited)));
        await chloe.hears(exactly(state.titles.accepted));
      },
    },
    {
      title: 'She lists the customers again: Fourth Coffee is there',
      async play() {
        await chloe.says('liste nos clients');
        await chloe.hears(new RegExp(`^${customers.title}[^]*${invited}`));
      },
    },
    {
      title: 'Her colleague Sam Lee, of the help desk, asks in English: he may not, and is told who can',
      async play() {
        await sam.opens();
        await sam.hears(exactly(en.chat.welcome.title));
        await sam.says('Ask Tailspin Toys for a reseller relationship with admin privileges');
        await sam.hears(exactly(en.chat.refusals.roleMissing({ names: 'Chloé Martin, Grace Kim' })));
      },
    },
  ];
}

function linkIn(text: string): string {
  const found = /https?:\/\/\S+\/i\/\S+/.exec(text);
  if (!found) throw new Error('The draft shows no link.');
  return found[0];
}
