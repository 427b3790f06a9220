import { inspect } from 'node:util';
import { CommitConflict, type Operation, StoreUnavailable } from '../../src/application/documentStore';
import { newDocument } from '../contract/contractTools';
import type { Fault, RequestKind } from '../support/cosmosServer/faults';
import { closeAll, openRig, type Rig } from './cosmosTools';

afterEach(closeAll);

const creation = (id: string, body: unknown = id): Operation => ({
  kind: 'create',
  document: newDocument({ id, body }),
});
const putting = (id: string, body: unknown): Operation => ({
  kind: 'put',
  document: newDocument({ id, body }),
});
const kinds = ({ server }: Rig) => server.requests.map(({ kind }) => kind);
const bodyOf = async ({ store }: Rig, id: string) => (await store.read('p', id))?.body;

const LOST: readonly [string, Fault][] = [
  ['a connection dropped before', { kind: 'drop', when: 'before' }],
  ['a connection dropped after', { kind: 'drop', when: 'after' }],
  ['no answer before', { kind: 'hang', when: 'before' }],
  ['no answer after', { kind: 'hang', when: 'after' }],
  ['503', { kind: 'status', status: 503 }],
  ['408', { kind: 'status', status: 408 }],
];

describe('refused for load', () => {
  const busy: Fault = { kind: 'status', status: 429, retryAfterMs: 700 };

  it('waits as long as asked, and tries again', async () => {
    const rig = await openRig();
    rig.server.fail('batch', busy, 2);
    rig.server.fail('read', busy, 1);
    await rig.store.commit('p', [creation('a')]);
    expect(await bodyOf(rig, 'a')).toBe('a');
    expect(rig.waits).toEqual([700, 700, 700]);
    expect(kinds(rig)).toEqual(['batch', 'batch', 'batch', 'read', 'read']);
  });

  it.each<[string, RequestKind, (rig: Rig) => Promise<unknown>]>([
    ['a read', 'read', ({ store }) => store.read('p', 'a')],
    ['a query', 'query', ({ store }) => store.query('p', { type: 'note', order: 'ascending', limit: 1 })],
    ['what is due', 'query', ({ store }) => store.due('note', 'z', 1)],
    ['a commit', 'batch', ({ store }) => store.commit('p', [creation('a')])],
    ['a ping', 'read', ({ store }) => store.ping()],
  ])('gives %s up within five seconds', async (_what, kind, call) => {
    const rig = await openRig();
    rig.server.fail(kind, busy, 100);
    await expect(call(rig)).rejects.toThrow(StoreUnavailable);
    const waited = rig.waits.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThan(4_000);
    expect(waited).toBeLessThanOrEqual(5_000);
  });

  it('does not spin when asked to wait for nothing', async () => {
    const rig = await openRig();
    rig.server.fail('read', { kind: 'status', status: 429, retryAfterMs: 0 }, 1_000);
    await expect(rig.store.read('p', 'a')).rejects.toThrow(StoreUnavailable);
    expect(rig.server.requests.length).toBeLessThan(300);
  });
});

describe('without an answer', () => {
  it.each(LOST)('reads again after %s', async (_name, fault) => {
    const rig = await openRig();
    await rig.store.commit('p', [creation('a')]);
    rig.server.fail('read', fault);
    expect(await bodyOf(rig, 'a')).toBe('a');
    rig.server.fail('query', fault);
    expect(await rig.store.readMany('p', ['a'])).toMatchObject([{ body: 'a' }]);
  });

  it.each(LOST)('commits exactly once after %s', async (_name, fault) => {
    const rig = await openRig();
    const [etag = ''] = await rig.store.commit('p', [creation('a', 1)]);
    rig.server.fail('batch', fault);
    const etags = await rig.store.commit('p', [
      { kind: 'replace', document: newDocument({ id: 'a', body: 2 }), etag },
      creation('b'),
    ]);
    const found = await rig.store.readMany('p', ['a', 'b']);
    expect(found.map((document) => document?.body)).toEqual([2, 'b']);
    expect(found.map((document) => document?.etag)).toEqual(etags);
  });

  it('does not send again what was written', async () => {
    const rig = await openRig();
    rig.server.fail('batch', { kind: 'hang', when: 'after' });
    await rig.store.commit('p', [putting('a', 1), putting('b', 1)]);
    expect(kinds(rig)).toEqual(['batch', 'query']);
  });

  it('tells a real conflict from its own traces', async () => {
    const rig = await openRig();
    await rig.store.commit('p', [creation('a')]);
    await expect(rig.store.commit('p', [creation('a')])).rejects.toThrow(CommitConflict);
    rig.server.fail('batch', { kind: 'drop', when: 'before' });
    // Whether the first sending was written and then overwritten can no longer be known: no conflict is claimed.
    await expect(rig.store.commit('p', [creation('a')])).rejects.toThrow(StoreUnavailable);
  });

  it('knows a commit as written although others have changed some of it since', async () => {
    const rig = await openRig();
    rig.server.fail('batch', { kind: 'drop', when: 'after' });
    rig.server.fail('query', { kind: 'status', status: 429, retryAfterMs: 100 });
    rig.meanwhile = () => rig.store.commit('p', [putting('a', 'theirs')]);
    const etags = await rig.store.commit('p', [creation('a', 'mine'), creation('b', 'mine')]);
    const found = await rig.store.readMany('p', ['a', 'b']);
    expect(found.map((document) => document?.body)).toEqual(['theirs', 'mine']);
    expect(etags[0]).not.toBe(found[0]?.etag);
    expect(etags[1]).toBe(found[1]?.etag);
  });

  it('does not put again what may still be on its way, but does so when the connection broke', async () => {
    const rig = await openRig();
    rig.server.fail('batch', { kind: 'hang', when: 'before' });
    await expect(rig.store.commit('p', [putting('a', 1)])).rejects.toThrow(StoreUnavailable);
    rig.server.fail('batch', { kind: 'drop', when: 'before' });
    await rig.store.commit('p', [putting('a', 2)]);
    expect(await bodyOf(rig, 'a')).toBe(2);
  });

  it('deletes once, or says that it does not know', async () => {
    const rig = await openRig();
    const [a = '', b = ''] = await rig.store.commit('p', [creation('a'), creation('b')]);
    rig.server.fail('batch', { kind: 'drop', when: 'before' });
    await expect(rig.store.commit('p', [{ kind: 'delete', id: 'a', etag: a }])).resolves.toEqual(['']);
    rig.server.fail('batch', { kind: 'drop', when: 'after' });
    await expect(rig.store.commit('p', [{ kind: 'delete', id: 'b', etag: b }])).rejects.toThrow(
      StoreUnavailable,
    );
    expect(await rig.store.readMany('p', ['a', 'b'])).toEqual([null, null]);
  });

  it('gives up in the end, and writes nothing then', async () => {
    const rig = await openRig();
    rig.server.fail('batch', { kind: 'drop', when: 'before' }, 100);
    await expect(rig.store.commit('p', [creation('a')])).rejects.toThrow(StoreUnavailable);
    expect(await bodyOf(rig, 'a')).toBeUndefined();
    rig.server.fail('read', { kind: 'drop', when: 'before' }, 100);
    rig.server.requests.length = 0;
    await expect(rig.store.read('p', 'a')).rejects.toThrow(StoreUnavailable);
    expect(rig.server.requests).toHaveLength(4);
  });

  it('says nothing about a document when the container is not there', async () => {
    const rig = await openRig();
    rig.server.fail('read', { kind: 'status', status: 404, subStatus: 1003 });
    await expect(rig.store.read('p', 'a')).rejects.toThrow(StoreUnavailable);
    rig.server.fail('read', { kind: 'status', status: 404, subStatus: 1002 });
    expect(await rig.store.read('p', 'a')).toBeNull();
  });

  it('never lets a key or a signature into an error', async () => {
    const rig = await openRig();
    const faults: readonly Fault[] = [
      { kind: 'drop', when: 'before' },
      { kind: 'status', status: 403 },
      { kind: 'status', status: 401 },
    ];
    for (const fault of faults) {
      rig.server.fail('read', fault, 4);
      const error: unknown = await rig.store.read('p', 'a').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StoreUnavailable);
      const shown = inspect(error, { depth: 10, showHidden: true });
      expect(shown).not.toMatch(/sig(=|%3D)|authorization/i);
      expect(shown).not.toContain(rig.server.key);
      rig.server.mend();
    }
  });
});
