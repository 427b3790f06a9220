import type { Visit } from '../visit';

/** The ways between the pages of one's own organisation, once signed in. */
export function Sections({ visit: { session, texts, section } }: { readonly visit: Visit }) {
  if (!session) return null;
  const { nav } = texts.partners;
  const { isGlobalAdmin, organisation } = session.visitor;
  const ways = [
    ...(organisation.kind === 'customer' ? (['partners', 'agreement'] as const) : []),
    ...(isGlobalAdmin ? (['audit'] as const) : []),
  ];
  if (ways.length === 0) return null;
  return (
    <nav class="sections" aria-label={nav.label}>
      {ways.map((way) => (
        <a key={way} href={`/${way}`} aria-current={way === section ? 'page' : undefined}>
          {nav[way]}
        </a>
      ))}
    </nav>
  );
}
