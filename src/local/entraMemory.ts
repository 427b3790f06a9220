interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  consumed?: number;
}

/**
 * What the stand-in's OpenID provider remembers, in memory and for as long as it runs: its own adapter of that sort
 * warns at every start that it is not for production, which nobody here needs telling.
 */
export function entraMemory() {
  const everything = new Map<string, { readonly payload: Payload; readonly until: number }>();
  const live = (key: string) => {
    const kept = everything.get(key);
    return kept && kept.until > Date.now() ? kept.payload : undefined;
  };

  // The provider awaits each of these, and asks for one such object for each model.
  return (model: string) => {
    const key = (id: string) => `${model}:${id}`;
    return {
      upsert(id: string, payload: Payload, seconds = 3600) {
        for (const [old, { until }] of everything) if (until <= Date.now()) everything.delete(old);
        everything.set(key(id), { payload, until: Date.now() + seconds * 1000 });
      },
      find: (id: string) => live(key(id)),
      findByUid(uid: string) {
        const ours = [...everything.keys()].filter((one) => one.startsWith(key('')));
        return ours.map(live).find((payload) => payload?.uid === uid);
      },
      consume(id: string) {
        const payload = live(key(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy(id: string) {
        everything.delete(key(id));
      },
      revokeByGrantId(grantId: string) {
        for (const [one, { payload }] of everything) if (payload.grantId === grantId) everything.delete(one);
      },
    };
  };
}
