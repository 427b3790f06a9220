import { BlockList, isIP } from 'node:net';

/** Whether a text is an address, or a network such as 10.0.0.0/8, that can be trusted to name its clients. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** Tells the client of a request from the peer that connected and what that says of whom it forwards. */
export type ClientAddress = (peer: string, forwardedFor: string | undefined) => string;

/**
 * Who asks: the peer itself, unless it is a trusted proxy; then the last address in `X-Forwarded-For` that is not one.
 * What stands before that could have been written by anybody.
 * @param proxies addresses and networks of trusted proxies
 */
export function clientAddressBehind(proxies: readonly string[]): ClientAddress {
  const trusted = new BlockList();
  for (const network of proxies) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

  return (peer, forwardedFor) => {
    const hops = [...(forwardedFor ?? '').split(',').map(addressIn), plain(peer)];
    let client = plain(peer);
    for (let hop = hops.pop(); hop !== undefined && hop !== ''; hop = hops.pop()) {
      client = hop;
      if (!isTrusted(hop)) break;
    }
    return client;
  };
}

/** An address as a proxy may write it: with a port, an IPv6 one in brackets; '' for what is none. */
function addressIn(written: string): string {
  const text = plain(written.trim());
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return isIP(bare) === 0 ? '' : bare;
}

/** An IPv4 address that came in an IPv6 form, as itself. */
const plain = (address: string) => address.replace(/^::ffff:(?=[\d.]+$)/i, '');

/**
 * Whom a client's address stands for, as one key: an IPv4 address, or the /56 that an IPv6 one is in, which is what one
 * customer of a network is given.
 */
export function addressKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const groups = head.split(':').filter((group) => group !== '');
  const after = tail?.split(':').filter((group) => group !== '').length ?? 0;
  const filled =
    tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - after).fill('0')];
  const [one = '0', two = '0', three = '0', four = '0'] = filled;
  const number = (group: string) => Number.parseInt(group, 16);
  // Of the fourth group, the last eight bits are the customer's own.
  return [number(one), number(two), number(three), number(four) >> 8]
    .map((part) => part.toString(16))
    .join(':');
}
