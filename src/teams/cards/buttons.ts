import type { PressData } from '../pressData';
import type { Button } from './template';

/** The button that a card is for: it checks the fields and sends them. */
export function mainButton(title: string, data: PressData): Button {
  return { title, style: 'positive', inputs: 'auto', data };
}

/** A button that leaves the fields of its card alone. */
export function plainButton(title: string, data: PressData): Button {
  return { title, style: 'default', inputs: 'none', data };
}
