import type { ComponentChildren } from 'preact';
import type { Visit } from '../visit';
import { Cross, Info, Tick } from './icons';

interface MeaningProps {
  readonly visit: Visit;
  readonly allows: readonly string[];
  readonly limits: readonly string[];
  readonly know: readonly string[];
}

/** What accepting a request allows and does not, and what is good to know before. */
export function Meaning({ visit, allows, limits, know }: MeaningProps) {
  const { allowsTitle, limitsTitle, knowTitle } = visit.texts.offer;
  return (
    <div class="meaning">
      <Points title={allowsTitle} items={allows} icon={<Tick />} look="allows" />
      <Points title={limitsTitle} items={limits} icon={<Cross />} look="limits" />
      <Points title={knowTitle} items={know} icon={<Info />} look="know" />
    </div>
  );
}

/** What has been allowed, as a list. */
export function Allowed({ items }: { readonly items: readonly string[] }) {
  return <Items items={items} icon={<Tick />} look="allows" />;
}

interface ItemsProps {
  readonly items: readonly string[];
  readonly icon: ComponentChildren;
  readonly look: 'allows' | 'limits' | 'know';
}

function Points({ title, ...list }: ItemsProps & { readonly title: string }) {
  return (
    <section class="points">
      <h2>{title}</h2>
      <Items {...list} />
    </section>
  );
}

function Items({ items, icon, look }: ItemsProps) {
  return (
    <ul class={`items ${look}`}>
      {items.map((item) => (
        <li key={item}>
          {icon}
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
