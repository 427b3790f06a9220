import { URL } from 'node:url';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const exampleId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/** What the package needs of the environment: whether it may be left out, what is wrong with a value, an example. */
const variables = {
  TEAMS_APP_ID: { wrong: notGuid, example: exampleId },
  BOT_APP_ID: { wrong: notGuid, example: exampleId },
  PUBLIC_URL: { wrong: notPublicUrl, example: 'https://liaison.contoso.com' },
  DEVELOPER_NAME: { wrong: notName, example: 'Contoso', optional: true },
  PRIVACY_URL: { wrong: notHttps, example: 'https://contoso.com/privacy', optional: true },
  TERMS_URL: { wrong: notHttps, example: 'https://contoso.com/terms', optional: true },
};

/**
 * The values of the manifest's placeholders, and every mistake in the environment, one line each. The pages on
 * privacy and terms are the service's own front page unless the operator names theirs.
 */
export function readSettings(environment) {
  const given = (name) => environment[name]?.trim() || undefined;
  const mistakes = Object.entries(variables).flatMap(([name, { wrong, example, optional }]) => {
    const value = given(name);
    if (value === undefined) return optional ? [] : [`${name}: is missing (example: ${example})`];
    const problem = wrong(value);
    return problem === undefined ? [] : [`${name}: ${problem} (example: ${example})`];
  });
  if (mistakes.length > 0) return { mistakes };
  const origin = new URL(given('PUBLIC_URL')).origin;
  return {
    mistakes,
    values: {
      TEAMS_APP_ID: given('TEAMS_APP_ID').toLowerCase(),
      BOT_APP_ID: given('BOT_APP_ID').toLowerCase(),
      PUBLIC_URL: origin,
      PUBLIC_HOST: new URL(origin).hostname,
      DEVELOPER_NAME: given('DEVELOPER_NAME') ?? 'Liaison contributors',
      PRIVACY_URL: given('PRIVACY_URL') ?? `${origin}/`,
      TERMS_URL: given('TERMS_URL') ?? `${origin}/`,
    },
  };
}

function notGuid(value) {
  return guid.test(value) ? undefined : 'must be a GUID';
}

function notHttps(value) {
  return URL.canParse(value) && new URL(value).protocol === 'https:' ? undefined : 'must be an https address';
}

function notPublicUrl(value) {
  if (notHttps(value)) return notHttps(value);
  const { pathname, search, hash } = new URL(value);
  return pathname === '/' && !search && !hash ? undefined : 'must be an origin, without a path';
}

function notName(value) {
  return value.length <= 32 ? undefined : 'must be at most 32 characters';
}
