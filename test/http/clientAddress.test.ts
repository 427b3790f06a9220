import { addressKey, clientAddressBehind, isNetwork } from '../../src/http/clientAddress';

describe('who asks', () => {
  const behind = clientAddressBehind(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']);

  test.each<[string, string, string | undefined, string]>([
    ['a peer is itself', '198.51.100.1', undefined, '198.51.100.1'],
    ['a stranger’s word counts for nothing', '198.51.100.1', '203.0.113.5', '198.51.100.1'],
    ['a trusted proxy names its client', '10.1.2.3', '203.0.113.5', '203.0.113.5'],
    ['through two of them', '10.1.2.3', '203.0.113.5, 192.0.2.7', '203.0.113.5'],
    [
      'what a client wrote before is left aside',
      '10.1.2.3',
      '127.0.0.1, 1.1.1.1, 203.0.113.5',
      '203.0.113.5',
    ],
    ['with a port, as some write it', '10.1.2.3', '203.0.113.5:50123', '203.0.113.5'],
    ['IPv6 in brackets', '10.1.2.3', '[2001:db8::5]:443', '2001:db8::5'],
    ['an IPv4 peer in IPv6 form', '::ffff:10.1.2.3', '203.0.113.5', '203.0.113.5'],
    ['a proxy that names nobody', '10.1.2.3', undefined, '10.1.2.3'],
    ['a proxy that names nonsense', '10.1.2.3', '203.0.113.5, unknown', '10.1.2.3'],
    ['trusted ones alone', '10.1.2.3', '10.9.9.9', '10.9.9.9'],
    ['an IPv6 proxy', 'fd00::1', '2001:db8::5', '2001:db8::5'],
    ['no peer at all', '', '203.0.113.5', ''],
  ])('%s', (_, peer, forwarded, client) => {
    expect(behind(peer, forwarded)).toBe(client);
  });

  test('nobody is trusted unless named', () => {
    const alone = clientAddressBehind([]);
    for (const peer of ['127.0.0.1', '::1', '10.0.0.1']) expect(alone(peer, '203.0.113.5')).toBe(peer);
  });
});

test.each<[string, string]>([
  ['203.0.113.5', '203.0.113.5'],
  ['2001:db8:1:2ff::5', '2001:db8:1:2'],
  ['2001:0DB8:0001:02aa:1:2:3:4', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
])('%j counts as %j', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test.each(['10.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8', '0.0.0.0/0'])('%s is a network', (text) => {
  expect(isNetwork(text)).toBe(true);
});
test.each(['', '10.0.0', '10.0.0.0/33', '::/129', '10.0.0.0/8/8', '10.0.0.0/-1', 'localhost'])(
  '%j is none',
  (text) => {
    expect(isNetwork(text)).toBe(false);
  },
);
