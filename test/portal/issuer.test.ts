import { signInClient } from '../../src/portal/signIn/client';
import { mayBeIssuer } from '../../src/portal/signIn/issuer';

const settings = { clientId: 'liaison', cloud: 'public', graphUrl: 'https://graph.microsoft.com' } as const;

describe('the issuer that an authority may name', () => {
  test.each([
    [
      'https://login.microsoftonline.com/organizations/v2.0',
      'https://login.microsoftonline.com/{tenantid}/v2.0',
      true,
    ],
    [
      'https://login.microsoftonline.us/organizations/v2.0',
      'https://login.microsoftonline.us/{tenantid}/v2.0',
      true,
    ],
    [
      'https://login.microsoftonline.de/organizations/v2.0',
      'https://login.microsoftonline.de/{tenantid}/v2.0',
      true,
    ],
    [
      'https://login.partner.microsoftonline.cn/organizations/v2.0',
      'https://login.partner.microsoftonline.cn/{tenantid}/v2.0',
      true,
    ],
    [
      'https://login.chinacloudapi.cn/organizations/v2.0',
      'https://login.partner.microsoftonline.cn/{tenantid}/v2.0',
      true,
    ],
    ['https://login.example/realm', 'https://login.example/realm', true],
    ['https://login.example/realm', 'https://login.example/other', false],
    [
      'https://login.microsoftonline.us/organizations/v2.0',
      'https://login.microsoftonline.com/{tenantid}/v2.0',
      false,
    ],
    [
      'https://login.microsoftonline.com/organizations/v2.0',
      'http://login.microsoftonline.com/{tenantid}/v2.0',
      false,
    ],
    ['https://login.microsoftonline.com/organizations/v2.0', 'https://{tenantid}/v2.0', false],
    [
      'https://login.microsoftonline.com/organizations/v2.0',
      'https://login.microsoftonline.com/{tenantid}/{tenantid}',
      false,
    ],
    ['https://login.microsoftonline.com/organizations/v2.0', 'https://login.microsoftonline.com/v2.0', false],
  ])('%s, %s: %s', (given, issuer, expected) => {
    expect(mayBeIssuer(issuer, given)).toBe(expected);
  });

  test('an authority without TLS is refused, except on this machine', () => {
    const client = (address: string) => () =>
      signInClient({ ...settings, authority: address }, 'https://x.example/signin/callback', Date.now);
    expect(client('http://login.example/')).toThrow('must be https');
    expect(client('http://127.0.0.1:3979')).not.toThrow();
  });
});
