import fc from 'fast-check';
import { decodeId, encodeId, fromEtag, toCosmos, toEtag } from '../../src/store/cosmosDocument';

describe('a document for Cosmos DB', () => {
  it('has an id of safe characters that reads back, of at most 1,023 bytes', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 63 });
    fc.assert(
      fc.property(wild, (id) => {
        const encoded = encodeId(id);
        expect(encoded).toMatch(/^[A-Za-z0-9:@_~-]*$/);
        expect(encoded.length).toBeLessThanOrEqual(1_023);
        expect(decodeId(encoded)).toBe(id);
      }),
    );
    expect(encodeId('invitation:9f2c@x_y-1')).toBe('invitation:9f2c@x_y-1');
    expect(encodeId('a/b.é')).toBe('a~2Fb~2E~C3~A9');
  });

  it.each([
    [undefined, undefined],
    [1_000_001, 1],
    [1_001_000, 1],
    [1_001_001, 2],
    [999_000, 1],
    [Number.MAX_SAFE_INTEGER, 2_147_483_647],
  ])('with expiry at %s is cleared away after %s seconds', (expiresAt, ttl) => {
    const expiry = expiresAt === undefined ? {} : { expiresAt };
    const document = { id: 'a', type: 'note', sort: '', facets: {}, body: 1, ...expiry };
    expect(toCosmos('p', document, 'commit', 1_000_000).ttl).toBe(ttl);
  });

  it('has an etag that tells when it expires', () => {
    expect(fromEtag(toEtag('"00-1"', undefined))).toEqual({ cosmosEtag: '"00-1"' });
    expect(fromEtag(toEtag('"00-1"', 17))).toEqual({ cosmosEtag: '"00-1"', expiresAt: 17 });
  });
});
