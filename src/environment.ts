import { z } from 'zod';
import { cloudSchema } from './domain/cloud';

/** The variables Liaison reads, each with an example of a right value. */
export const examples = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: '3978',
  PUBLIC_URL: 'https://liaison.example.com',
  DATA_DIR: './data',
  LOG_LEVEL: 'info',
  CLOUD: 'public',
  INVITATION_DAYS: '30',
  LINK_SECRET: 'the output of: openssl rand -base64 32',
  BOT_APP_ID: '00000000-0000-0000-0000-000000000000',
  BOT_APP_TYPE: 'SingleTenant',
  BOT_APP_PASSWORD: 'the client secret of the bot’s app registration',
  BOT_TENANT_ID: '00000000-0000-0000-0000-000000000000',
  ENTRA_AUTHORITY: 'https://login.microsoftonline.com/organizations/v2.0',
  ENTRA_CLIENT_ID: '00000000-0000-0000-0000-000000000000',
  ENTRA_CLIENT_SECRET: 'the client secret of the sign-in’s app registration',
  GRAPH_URL: 'https://graph.microsoft.com',
  COSMOS_ENDPOINT: 'https://liaison.documents.azure.com',
  COSMOS_KEY: 'the account’s key; leave it out to use the managed identity',
  COSMOS_DATABASE: 'liaison',
  COSMOS_CONTAINER: 'documents',
  DIRECTORY_FILE: './directory.json',
  OFFERS: './offers.json',
} as const;
export type Variable = keyof typeof examples;

const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 to 65535')
  .max(65535, 'must be 1 to 65535');
const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((url) => url.replace(/\/+$/, ''))
  .refine((url) => !/[?#]/.test(url), 'must be without a query');
/** Pages and links start at the root of a host. */
const origin = webAddress.refine(
  (url) => !URL.canParse(url) || new URL(url).origin === url.toLowerCase(),
  'must be an origin, without a path',
);
const guid = z.guid('must be a GUID');
const filled = z.string().min(1);
const secret = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length >= 32, 'must be at least 32 random bytes in Base64');

/** Each variable by itself: its form and its default. What they mean together is config.ts's matter. */
export const environmentSchema = z.object({
  NODE_ENV: z.string().optional(),
  HOST: filled.default('127.0.0.1'),
  PORT: port.default(3978),
  PUBLIC_URL: origin.optional(),
  DATA_DIR: filled.default('./data'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
  CLOUD: z.enum(cloudSchema.options, 'must be one of public, usGovernment, germany, china').default('public'),
  INVITATION_DAYS: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 to 365')
    .max(365, 'must be 1 to 365')
    .default(30),
  LINK_SECRET: secret.optional(),
  BOT_APP_ID: guid.optional(),
  BOT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI')
    .default('SingleTenant'),
  BOT_APP_PASSWORD: filled.optional(),
  BOT_TENANT_ID: guid.optional(),
  ENTRA_AUTHORITY: webAddress.optional(),
  ENTRA_CLIENT_ID: guid.optional(),
  ENTRA_CLIENT_SECRET: filled.optional(),
  GRAPH_URL: webAddress.optional(),
  COSMOS_ENDPOINT: webAddress.optional(),
  COSMOS_KEY: filled.optional(),
  COSMOS_DATABASE: filled.default('liaison'),
  COSMOS_CONTAINER: filled.default('documents'),
  DIRECTORY_FILE: filled.optional(),
  OFFERS: filled
    .refine((source) => !/^http:/i.test(source), 'must be https, or a file: offers decide what is ordered')
    .optional(),
});
export type Environment = z.infer<typeof environmentSchema>;
