import type { Offer } from '../../application/invitationView';
import type { Visit } from '../visit';

interface JointNoteProps {
  readonly visit: Visit;
  readonly offer: Offer;
}

/** Names both partners of a joint request, on pages that speak of its sender alone; nothing for any other request. */
export function JointNote({ visit: { texts }, offer: { partner, provider } }: JointNoteProps) {
  if (!provider) return null;
  return <p>{texts.joint.about(partner.name, provider.name)}</p>;
}
