import { findEmployee } from '../chatPeople';
import type { Directory } from '../../application/directory';
import type { Chat, Tell } from './chat';
import { openChat } from './chat';
import { startConnector } from './connector';
import type { Step } from './story';
import { endingStory } from './endingStory';
import { invited, opening, story } from './story';
import { visitor } from './visitor';

export interface TourParts {
  /** Where Liaison is, without a slash at the end. */
  readonly service: string;
  readonly directory: Directory;
  readonly newId: () => string;
  readonly clock: () => number;
  /** How long an answer may take, in milliseconds; 15 s unless given. */
  readonly patience?: number;
  /** Writes one line for the reader. */
  readonly print: (line: string) => void;
}

/** A step of the tour that did not happen. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  constructor(step: Step, cause: unknown) {
    super(`Did not happen: ${step.title}.\n${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/**
 * Plays the whole job through a running service, as three people: two chats, over HTTP as Teams would, and a browser.
 * @returns false when the service's data has the end of the story already, so that it cannot be played there
 * @throws StepFailed
 */
export async function playTour(parts: TourParts): Promise<boolean> {
  const tell = telling(parts.print);
  const chats = new Map<string, Chat>();
  const connector = await startConnector((delivery) => {
    chats.get(delivery.conversationId)?.deliver(delivery);
  });
  const chatOf = (name: string): Chat => {
    const { service, newId, clock, patience } = parts;
    // A chat of the tour's own: the person's real ones are left alone.
    const conversationId = `a:tour-${newId()}`;
    const person = findEmployee(parts.directory, name);
    const { serviceUrl } = connector;
    const chat = openChat({ service, serviceUrl, person, conversationId, newId, clock, patience, tell });
    chats.set(conversationId, chat);
    return chat;
  };
  const cast = {
    chloe: chatOf('Chloé Martin'),
    sam: chatOf('Sam Lee'),
    grace: chatOf('Grace Kim'),
    alain: visitor('Alain Besson', 'fr-FR,fr;q=0.9', tell),
  };

  try {
    const first = opening(cast);
    await play(first, 1, parts.print);
    if (first.isOver()) return false;
    const steps = [...story(cast), ...endingStory(cast, invited)];
    for (const [index, step] of steps.entries()) await play(step, index + 2, parts.print);
    return true;
  } finally {
    await connector.close();
  }
}

async function play(step: Step, number: number, print: TourParts['print']): Promise<void> {
  print('');
  print(`${number}. ${step.title}`);
  try {
    await step.play();
  } catch (error) {
    throw new StepFailed(step, error);
  }
}

function telling(print: TourParts['print']): Tell {
  return (who, lines) => {
    print('');
    print(`   ${who}:`);
    for (const line of lines) print(`   | ${line}`.trimEnd());
  };
}
