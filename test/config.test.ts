import { isLoopback, readConfig } from '../src/config';
import { ConfigurationError } from '../src/configurationError';

const secret = Buffer.alloc(32, 7).toString('base64');
const guid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const teams = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://liaison.example.com/',
  LINK_SECRET: secret,
  BOT_APP_ID: guid,
  BOT_APP_PASSWORD: 'a-password',
  BOT_TENANT_ID: guid,
  ENTRA_CLIENT_ID: guid,
  ENTRA_CLIENT_SECRET: 'a-secret',
};

function mistakesOf(environment: Record<string, string | undefined>) {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.mistakes.map(({ variable }) => variable).sort();
  }
}

test('nothing set is the local mode: loopback, embedded store, links to itself', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3978,
    publicUrl: 'http://127.0.0.1:3978',
    invitationDays: 30,
    store: { engine: 'embedded', directory: './data' },
    mode: { kind: 'local' },
  });
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ BOT_APP_ID: '', PORT: ' ' })).toEqual(readConfig({}));
});

test('with the bot’s credentials it serves Teams, on any address', () => {
  expect(readConfig(teams)).toMatchObject({
    host: '0.0.0.0',
    publicUrl: 'https://liaison.example.com',
    mode: {
      kind: 'teams',
      bot: { appId: guid, appType: 'SingleTenant', tenantId: guid, password: 'a-password' },
      signIn: {
        authority: 'https://login.microsoftonline.com/organizations/v2.0',
        graphUrl: 'https://graph.microsoft.com',
      },
    },
  });
});

test('each cloud has its own sign-in', () => {
  expect(readConfig({ ...teams, CLOUD: 'usGovernment' }).mode).toMatchObject({
    signIn: {
      authority: 'https://login.microsoftonline.us/organizations/v2.0',
      graphUrl: 'https://graph.microsoft.us',
    },
  });
});

test('a managed identity needs no password; Cosmos DB no key', () => {
  const { BOT_APP_PASSWORD: _, ...passwordless } = teams;
  const config = readConfig({
    ...passwordless,
    BOT_APP_TYPE: 'UserAssignedMSI',
    COSMOS_ENDPOINT: 'https://x.documents.azure.com/',
  });
  expect(config.store).toEqual({
    engine: 'cosmos',
    endpoint: 'https://x.documents.azure.com',
    database: 'liaison',
    container: 'documents',
  });
});

test.each<[string, Record<string, string>, string[]]>([
  ['an address others reach, without credentials', { HOST: '0.0.0.0' }, ['HOST']],
  ['production without credentials', { NODE_ENV: 'production' }, ['BOT_APP_ID']],
  ['a public link base without credentials', { PUBLIC_URL: 'https://liaison.example.com' }, ['PUBLIC_URL']],
  [
    'half of the credentials',
    { BOT_APP_ID: guid },
    [
      'BOT_APP_PASSWORD',
      'BOT_TENANT_ID',
      'ENTRA_CLIENT_ID',
      'ENTRA_CLIENT_SECRET',
      'LINK_SECRET',
      'PUBLIC_URL',
    ],
  ],
  ['links over http for customers', { ...teams, PUBLIC_URL: 'http://liaison.example.com' }, ['PUBLIC_URL']],
  [
    'a path in the base of the links',
    { ...teams, PUBLIC_URL: 'https://liaison.example.com/sub' },
    ['PUBLIC_URL'],
  ],
  ['no web address at all', { ...teams, PUBLIC_URL: 'ftp://liaison.example.com' }, ['PUBLIC_URL']],
  ['no port left for the stand-in', { PORT: '65535' }, ['PORT']],
  ['a short link secret', { ...teams, LINK_SECRET: 'c2hvcnQ=' }, ['LINK_SECRET']],
  ['a key without an account', { COSMOS_KEY: 'k' }, ['COSMOS_ENDPOINT']],
  [
    'several mistakes at once',
    {
      PORT: '70000',
      LOG_LEVEL: 'loud',
      INVITATION_DAYS: '0',
      CLOUD: 'sky',
      BOT_APP_ID: 'x',
      NODE_ENV: 'production',
    },
    [
      'BOT_APP_ID',
      'BOT_APP_PASSWORD',
      'BOT_TENANT_ID',
      'CLOUD',
      'ENTRA_CLIENT_ID',
      'ENTRA_CLIENT_SECRET',
      'INVITATION_DAYS',
      'LINK_SECRET',
      'LOG_LEVEL',
      'PORT',
      'PUBLIC_URL',
    ],
  ],
])('%s is refused, naming the variable', (_, environment, variables) => {
  expect(mistakesOf(environment)).toEqual(variables);
});

test('each mistake tells the variable, what is wrong and an example, and no value that was set', () => {
  try {
    readConfig({ ...teams, LINK_SECRET: 'hush-hush', PORT: 'eighty' });
    throw new Error('was let through');
  } catch (error) {
    expect(String(error)).toMatch(/LINK_SECRET: must be at least 32 random bytes.*example: .*openssl/);
    expect(String(error)).toMatch(/PORT: .*number.*example: 3978/);
    expect(String(error)).not.toContain('hush-hush');
  }
});

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['localhost', true],
  ['::1', true],
  ['[::1]', true],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.1', false],
  ['liaison.example.com', false],
  ['127.0.0.1.example.com', false],
])('%s is this machine alone: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('proxies are trusted by address or network, and none unless named', () => {
  expect(readConfig({}).trustedProxies).toEqual([]);
  const named = readConfig({ TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.7,fd00::/8' });
  expect(named.trustedProxies).toEqual(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']);
  for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/', '10.0.0.1,', '*', '::1/129']) {
    expect(mistakesOf({ TRUSTED_PROXIES: wrong })).toEqual(['TRUSTED_PROXIES']);
  }
});
