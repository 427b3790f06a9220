import type { Card } from './cards/template';
import { helpCard } from './cards/welcomeCard';
import { mayAddCustomer } from './orders/orderCards';
import type { Turn } from './turn';

/** What can be asked, with what this person can begin by a button. */
export function helpAnswer(turn: Turn, notice = ''): Card {
  return helpCard(turn.voice, notice, { adds: mayAddCustomer(turn) });
}
