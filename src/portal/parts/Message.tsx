import type { ComponentChildren } from 'preact';
import type { Visit } from '../visit';
import { Layout } from './Layout';

interface MessageProps {
  readonly visit: Visit;
  readonly title: string;
  /** How it stands: shown as a colour and a shape beside the title, never by colour alone. */
  readonly tone: 'good' | 'plain' | 'bad';
  readonly children: ComponentChildren;
}

/** A page that says how something stands and what can be done. */
export function Message({ visit, title, tone, children }: MessageProps) {
  return (
    <Layout visit={visit} title={title}>
      <article class={`message ${tone}`}>
        <h1>{title}</h1>
        {children}
      </article>
    </Layout>
  );
}
