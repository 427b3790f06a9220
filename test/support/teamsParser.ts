import type * as Library from 'adaptivecards';

// The build for browsers: Node's own way in leads to ES modules that jest does not load.
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = jest.requireActual<typeof Library>(
  'adaptivecards/dist/adaptivecards.js',
);

/** What the official parser has to say against a card of version 1.5: unknown parts, wrong values, missing ones. */
export function complaintsAbout(card: object): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  // As many buttons as Teams shows; the library by itself allows five.
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  const validation = parsed.validateProperties().validationEvents;
  return (
    [...events, ...validation]
      .map(({ message }) => message)
      // Its check of languages keeps a position between calls, and refuses every second one that is right.
      .filter((message) => !/^Invalid value "(en|fr)" for property "lang"/.test(message))
  );
}
