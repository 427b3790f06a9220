import type { ConfigurationMistake } from './configurationError';
import { ConfigurationError } from './configurationError';
import type { Cloud } from './domain/cloud';
import type { Environment, Variable } from './environment';
import { environmentSchema, examples } from './environment';
import { isLoopbackAddress } from './http/loopback';

export interface Config {
  readonly host: string;
  /** 0 (tests only) lets the system choose. */
  readonly port: number;
  /** The base of every link that leaves the house, without a slash at its end. */
  readonly publicUrl: string;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly cloud: Cloud;
  readonly invitationDays: number;
  /** Where local files are kept: the embedded store, and the local mode's own key. */
  readonly dataDirectory: string;
  readonly store:
    | { readonly engine: 'embedded'; readonly directory: string }
    | {
        readonly engine: 'cosmos';
        readonly endpoint: string;
        readonly database: string;
        readonly container: string;
        /** Absent: the managed identity. */
        readonly key?: string;
      };
  /** `local`: no credentials, loopback only, the demo directory and a stand-in for Microsoft Entra ID. */
  readonly mode:
    | { readonly kind: 'local' }
    | {
        readonly kind: 'teams';
        readonly bot: {
          readonly appId: string;
          readonly appType: Environment['BOT_APP_TYPE'];
          readonly tenantId: string;
          readonly password?: string;
        };
        readonly signIn: {
          readonly authority: string;
          readonly clientId: string;
          readonly clientSecret: string;
          readonly graphUrl: string;
        };
        readonly linkSecret: Buffer;
      };
  /** A directory of organisations and people to load into an empty store. */
  readonly directoryFile?: string;
  /** A file or an https address with the offers that can be ordered; absent: the built-in ones. */
  readonly offers?: string;
}

const signInOf: Readonly<Record<Cloud, { authority: string; graphUrl: string }>> = {
  public: {
    authority: 'https://login.microsoftonline.com/organizations/v2.0',
    graphUrl: 'https://graph.microsoft.com',
  },
  usGovernment: {
    authority: 'https://login.microsoftonline.us/organizations/v2.0',
    graphUrl: 'https://graph.microsoft.us',
  },
  germany: {
    authority: 'https://login.microsoftonline.de/organizations/v2.0',
    graphUrl: 'https://graph.microsoft.de',
  },
  china: {
    authority: 'https://login.partner.microsoftonline.cn/organizations/v2.0',
    graphUrl: 'https://microsoftgraph.chinacloudapi.cn',
  },
};

/** Whether a host name or address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return bare === 'localhost' || isLoopbackAddress(bare);
}

/**
 * The configuration that an environment means. An empty variable counts as absent.
 * @throws ConfigurationError naming every mistake at once: what is malformed, what is missing, what is unsafe
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const mistakes: ConfigurationMistake[] = [];
  const wrong = (variable: Variable, problem: string) => {
    mistakes.push({ variable, problem, example: examples[variable] });
  };

  const parsed = environmentSchema.safeParse(given);
  // A path of this schema starts with one of its own keys.
  for (const issue of parsed.error?.issues ?? []) wrong(issue.path[0] as Variable, issue.message);
  const asTeams = ['BOT_APP_ID', 'BOT_APP_PASSWORD', 'BOT_TENANT_ID'].some((name) => name in given);
  if (asTeams) requireForTeams(given, wrong);
  else requireForLocal(given, wrong);
  if ('COSMOS_KEY' in given && !('COSMOS_ENDPOINT' in given)) {
    wrong('COSMOS_ENDPOINT', 'is missing, and COSMOS_KEY is set');
  }
  if (mistakes.length > 0 || !parsed.success) throw new ConfigurationError(mistakes);
  return configOf(parsed.data, asTeams);
}

type Given = Readonly<Record<string, string | undefined>>;
type Wrong = (variable: Variable, problem: string) => void;

function requireForTeams(given: Given, wrong: Wrong): void {
  const needed: Variable[] = [
    'BOT_APP_ID',
    'BOT_TENANT_ID',
    'PUBLIC_URL',
    'LINK_SECRET',
    'ENTRA_CLIENT_ID',
    'ENTRA_CLIENT_SECRET',
  ];
  if (given['BOT_APP_TYPE'] !== 'UserAssignedMSI') needed.push('BOT_APP_PASSWORD');
  for (const variable of needed) {
    if (!(variable in given)) wrong(variable, 'is missing, and the bot’s credentials are set');
  }
  if (given['PUBLIC_URL']?.startsWith('http://')) {
    wrong('PUBLIC_URL', 'must be https: customers sign in there');
  }
}

function requireForLocal(given: Given, wrong: Wrong): void {
  if (given['NODE_ENV'] === 'production') {
    wrong(
      'BOT_APP_ID',
      'is missing, and without it anybody could speak as anybody: the local mode does not run in production',
    );
  }
  if (given['PORT'] === '65535') {
    wrong('PORT', 'must leave the next one free for the stand-in for Microsoft Entra ID: 65534 at most');
  }
  const host = given['HOST'];
  if (host !== undefined && !isLoopback(host)) {
    wrong('HOST', 'must be a loopback address as long as the bot has no credentials (BOT_APP_ID)');
  }
  const url = given['PUBLIC_URL'];
  if (url !== undefined && URL.canParse(url) && !isLoopback(new URL(url).hostname)) {
    wrong('PUBLIC_URL', 'must be a loopback address as long as the bot has no credentials (BOT_APP_ID)');
  }
}

function configOf(env: Environment, asTeams: boolean): Config {
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${env.PORT}`,
    logLevel: env.LOG_LEVEL,
    cloud: env.CLOUD,
    invitationDays: env.INVITATION_DAYS,
    dataDirectory: env.DATA_DIR,
    store:
      env.COSMOS_ENDPOINT === undefined
        ? { engine: 'embedded', directory: env.DATA_DIR }
        : {
            engine: 'cosmos',
            endpoint: env.COSMOS_ENDPOINT,
            database: env.COSMOS_DATABASE,
            container: env.COSMOS_CONTAINER,
            ...(env.COSMOS_KEY === undefined ? {} : { key: env.COSMOS_KEY }),
          },
    mode: asTeams ? teamsMode(env) : { kind: 'local' },
    ...(env.DIRECTORY_FILE === undefined ? {} : { directoryFile: env.DIRECTORY_FILE }),
    ...(env.OFFERS === undefined ? {} : { offers: env.OFFERS }),
  };
}

function teamsMode(env: Environment): Config['mode'] {
  return {
    kind: 'teams',
    bot: {
      appId: required(env, 'BOT_APP_ID'),
      appType: env.BOT_APP_TYPE,
      tenantId: required(env, 'BOT_TENANT_ID'),
      ...(env.BOT_APP_PASSWORD === undefined ? {} : { password: env.BOT_APP_PASSWORD }),
    },
    signIn: {
      authority: env.ENTRA_AUTHORITY ?? signInOf[env.CLOUD].authority,
      clientId: required(env, 'ENTRA_CLIENT_ID'),
      clientSecret: required(env, 'ENTRA_CLIENT_SECRET'),
      graphUrl: env.GRAPH_URL ?? signInOf[env.CLOUD].graphUrl,
    },
    linkSecret: required(env, 'LINK_SECRET'),
  };
}

function required<V extends Variable>(env: Environment, variable: V): NonNullable<Environment[V]> {
  const value = env[variable];
  if (value === undefined) throw new Error(`${variable} was let through without a value`);
  return value;
}
