import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { recognize } from '../../src/understanding/recognize';

interface Command {
  readonly title: string;
  readonly description: string;
}
interface Manifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly bots: readonly { readonly commandLists: readonly { readonly commands: readonly Command[] }[] }[];
  readonly composeExtensions: readonly { readonly commands: readonly Command[] }[];
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly [field: string]: unknown;
}

const root = join(__dirname, '..', '..');
const schemas = join(
  root,
  'node_modules',
  '@microsoft',
  'app-manifest',
  'build',
  'json-schemas',
  'teams',
  'v1.27',
);
const environment = {
  TEAMS_APP_ID: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  BOT_APP_ID: '7C9E6679-7425-40DE-944B-E07FC1F90AE7',
  PUBLIC_URL: 'https://liaison.contoso.example:8443/',
};

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'liaison-package-'))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs `npm run package` as the operator does, into a file of the test's own. */
function run(changes: Record<string, string> = {}) {
  const file = join(folder, 'out.zip');
  rmSync(file, { force: true });
  const env = { PATH: process.env['PATH'] ?? '', ...environment, ...changes };
  const script = join(root, 'manifest', 'package.mjs');
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, file], { env, encoding: 'utf8' });
  const entries = existsSync(file) ? unzipSync(readFileSync(file)) : {};
  return { status, stderr, stdout, entries };
}

function parsed(bytes: Uint8Array | undefined): unknown {
  return JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
}

function manifestOf(changes?: Record<string, string>): Manifest {
  return parsed(run(changes).entries['manifest.json']) as Manifest;
}

/** What the published schema has against the document: nothing, when it is right. */
function faults(schema: string, document: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  // Written for draft 04, which Ajv has dropped; nothing in these schemas means something else in draft 07.
  const { $schema: _draft04, ...rest } = JSON.parse(readFileSync(join(schemas, schema), 'utf8')) as Record<
    string,
    unknown
  >;
  const validate = ajv.compile(rest);
  return validate(document) ? [] : validate.errors;
}

describe('the package', () => {
  it('is a zip of the manifest, its French texts and two icons, at its top level', () => {
    const { status, stdout, entries } = run();
    expect(status).toBe(0);
    expect(stdout).toContain('ready to upload for https://liaison.contoso.example:8443');
    expect(Object.keys(entries).sort()).toEqual(['color.png', 'fr.json', 'manifest.json', 'outline.png']);
  });

  it('carries what the environment says', () => {
    expect(manifestOf()).toMatchObject({
      version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest).version,
      id: environment.TEAMS_APP_ID,
      developer: {
        name: 'Liaison contributors',
        websiteUrl: 'https://liaison.contoso.example:8443/',
        privacyUrl: 'https://liaison.contoso.example:8443/',
        termsOfUseUrl: 'https://liaison.contoso.example:8443/',
      },
      bots: [{ botId: environment.BOT_APP_ID.toLowerCase(), scopes: ['personal', 'team', 'groupChat'] }],
      validDomains: ['liaison.contoso.example'],
    });
    const own = { DEVELOPER_NAME: 'Contoso "CSP"', PRIVACY_URL: 'https://contoso.example/privacy' };
    expect(manifestOf(own)).toMatchObject({
      developer: { name: own.DEVELOPER_NAME, privacyUrl: own.PRIVACY_URL },
    });
  });

  it('leaves no placeholder', () => {
    expect(JSON.stringify(manifestOf())).not.toContain('${');
  });
});

describe('what is missing or wrong', () => {
  it('is named all at once, and nothing is written', () => {
    const changes = {
      TEAMS_APP_ID: '',
      BOT_APP_ID: 'my-bot',
      PUBLIC_URL: 'http://liaison.example/app',
      DEVELOPER_NAME: 'x'.repeat(33),
      TERMS_URL: 'contoso.example/terms',
    };
    const { status, stderr, entries } = run(changes);
    expect(status).toBe(1);
    expect(entries).toEqual({});
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.trim().replace(/ \(example.*/, '')),
    ).toEqual([
      'The Teams package cannot be made:',
      'TEAMS_APP_ID: is missing',
      'BOT_APP_ID: must be a GUID',
      'PUBLIC_URL: must be an https address',
      'DEVELOPER_NAME: must be at most 32 characters',
      'TERMS_URL: must be an https address',
    ]);
  });

  it('is a public address with a path', () => {
    expect(run({ PUBLIC_URL: 'https://liaison.example/app' }).stderr).toContain('an origin, without a path');
  });
});

describe('the manifest', () => {
  it('is what the published schema allows, and so is the French file', () => {
    const { entries } = run();
    expect(faults('MicrosoftTeams.schema.json', parsed(entries['manifest.json']))).toEqual([]);
    expect(faults('MicrosoftTeams.Localization.schema.json', parsed(entries['fr.json']))).toEqual([]);
  });

  it('would not be, with a name too long or a field nobody knows', () => {
    const manifest = manifestOf();
    expect(
      faults('MicrosoftTeams.schema.json', { ...manifest, name: { short: 'x'.repeat(31) } }),
    ).toHaveLength(1);
    expect(faults('MicrosoftTeams.schema.json', { ...manifest, colour: 'blue' })).toHaveLength(1);
  });

  it('names the schema it was checked against', () => {
    const manifest = manifestOf();
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(schemas).toContain(`v${manifest.manifestVersion}`);
  });

  it('says everything in French too, within the same limits', () => {
    const french = parsed(run().entries['fr.json']) as Record<string, string>;
    const lists = manifestOf().bots[0]?.commandLists ?? [];
    expect(lists.map(({ commands }) => commands.length)).toEqual([4, 1]);
    const keys = lists.flatMap(({ commands }, list) =>
      commands.flatMap((_command, n) =>
        ['title', 'description'].map((part) => `bots[0].commandLists[${list}].commands[${n}].${part}`),
      ),
    );
    const searches = manifestOf().composeExtensions.flatMap(({ commands }) =>
      commands.flatMap((_command, n) =>
        ['title', 'description', 'parameters[0].title', 'parameters[0].description'].map(
          (part) => `composeExtensions[0].commands[${n}].${part}`,
        ),
      ),
    );
    const names = ['name.short', 'name.full', 'description.short', 'description.full'];
    expect(Object.keys(french).sort()).toEqual(['$schema', ...names, ...keys, ...searches].sort());
    for (const [key, text] of Object.entries(french)) {
      if (key.endsWith('].title')) expect(text.length).toBeLessThanOrEqual(32);
      if (key.endsWith('].description')) expect(text.length).toBeLessThanOrEqual(128);
    }
  });
});

describe('a command', () => {
  const french = JSON.parse(readFileSync(join(root, 'manifest', 'fr.json'), 'utf8')) as Record<
    string,
    string
  >;
  const { bots } = JSON.parse(readFileSync(join(root, 'manifest', 'manifest.json'), 'utf8')) as Manifest;
  const wanted = ['requestRelationship', 'listCustomers', 'listInvitations', 'help'];
  const commands = bots[0]?.commandLists[0]?.commands ?? [];

  it('of the menu is there for every job', () => {
    expect(commands).toHaveLength(wanted.length);
  });

  // Teams sends a command's title as the person's own words.
  it.each(wanted.map((intent, n) => [intent, n] as const))(
    '%s is understood in both languages',
    (intent, n) => {
      expect(recognize(commands[n]?.title ?? '').intent).toBe(intent);
      expect(recognize(french[`bots[0].commandLists[0].commands[${n}].title`] ?? '').intent).toBe(intent);
    },
  );
});

describe('an icon', () => {
  /** Width and height from the header of a PNG. */
  const sizeOf = (bytes: Uint8Array) => {
    const header = Buffer.from(bytes);
    return [header.subarray(1, 4).toString(), header.readUInt32BE(16), header.readUInt32BE(20)];
  };

  it('has the size that Teams asks for', () => {
    const { entries } = run();
    expect(sizeOf(entries['color.png'] ?? new Uint8Array())).toEqual(['PNG', 192, 192]);
    expect(sizeOf(entries['outline.png'] ?? new Uint8Array())).toEqual(['PNG', 32, 32]);
    const colourType = entries['outline.png']?.[25];
    expect(colourType).toBe(6); // with transparency
  });
});
