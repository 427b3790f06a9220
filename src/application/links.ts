import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** What an invitation link leads to. It carries no name: the ids say where to look, the code proves we wrote them. */
export type LinkTarget =
  | {
      readonly kind: 'addressed';
      readonly tenantId: string;
      readonly invitationId: string;
      readonly version: number;
    }
  | {
      readonly kind: 'account';
      readonly tenantId: string;
      readonly delegatedAdmin: boolean;
      /** Of a joint link: the indirect provider that the customer accepts at the same time (S2). */
      readonly providerTenantId?: string;
    };

/** What the link of a partnership request leads to: the provider's tenant and the request there. */
export interface PartnershipTarget {
  readonly kind: 'partnership';
  readonly tenantId: string;
  readonly invitationId: string;
  readonly version: number;
}

/** A draft's page: for the partner's own use, for a short while. */
export interface DraftTarget {
  readonly tenantId: string;
  readonly invitationId: string;
}

export interface Links {
  /** Where an organisation's audit record is read and exported, once its Global admin has signed in. */
  readonly auditUrl: string;
  /** The link as it stands in the e-mail. Always the same for the same target. */
  invitationUrl(target: LinkTarget | PartnershipTarget): string;
  /** What a token from a customer's invitation link leads to; null for any other. */
  readInvitation(token: string): LinkTarget | null;
  /** What a token from a partnership request's link leads to; null for any other. */
  readPartnership(token: string): PartnershipTarget | null;
  /** The address of a draft's page, good until `expiresAt` (milliseconds since 1970). */
  draftUrl(target: DraftTarget, expiresAt: number): string;
  /** What a draft page's token leads to; `expired` when we wrote it but its time is over; null for any other. */
  readDraft(token: string, now: number): DraftTarget | 'expired' | null;
}

const forms = {
  addressed: 1,
  account: 2,
  accountWithPrivileges: 3,
  draft: 4,
  jointAccount: 5,
  jointAccountWithPrivileges: 6,
  partnership: 7,
} as const;
const codeLength = 32;

/**
 * Links whose tokens are their own proof: ids in clear and an HMAC-SHA256 over them. A leaked database opens nothing,
 * since the key is not in it, and a wrong token is refused without a look into the store.
 * @param publicUrl the base of the links, without a slash at its end
 * @param secret at least 32 bytes
 */
export function createLinks({ publicUrl, secret }: { publicUrl: string; secret: Buffer }): Links {
  const key = createSecretKey(secret);
  const code = (content: Buffer) =>
    createHmac('sha256', key).update('liaison link\0').update(content).digest();
  const seal = (content: Buffer) => Buffer.concat([content, code(content)]).toString('base64url');

  function unseal(token: string): Buffer | null {
    const bytes = Buffer.from(token, 'base64url');
    // The canonical spelling only: a token that decodes alike but is written otherwise is not the link we gave out.
    if (bytes.length <= codeLength || bytes.toString('base64url') !== token) return null;
    const content = bytes.subarray(0, -codeLength);
    return timingSafeEqual(code(content), bytes.subarray(-codeLength)) ? content : null;
  }

  return {
    auditUrl: `${publicUrl}/audit`,

    invitationUrl: (target) =>
      `${publicUrl}/${target.kind === 'partnership' ? 'p' : 'i'}/${seal(contentOf(target))}`,

    readInvitation(token) {
      const bytes = unseal(token);
      return bytes && customerTarget(bytes);
    },

    readPartnership(token) {
      const bytes = unseal(token);
      return bytes?.[0] === forms.partnership ? { kind: 'partnership', ...addressIn(bytes) } : null;
    },

    draftUrl(target, expiresAt) {
      const seconds = Buffer.alloc(4);
      seconds.writeUInt32BE(Math.floor(expiresAt / 1000));
      const token = seal(
        Buffer.concat([
          Buffer.from([forms.draft]),
          bytesOf(target.tenantId),
          bytesOf(target.invitationId),
          seconds,
        ]),
      );
      return `${publicUrl}/d/${token}`;
    },

    readDraft(token, now) {
      const bytes = unseal(token);
      if (bytes?.[0] !== forms.draft) return null;
      if (bytes.readUInt32BE(33) * 1000 <= now) return 'expired';
      return { tenantId: guidOf(bytes.subarray(1, 17)), invitationId: guidOf(bytes.subarray(17, 33)) };
    },
  };
}

function contentOf(target: LinkTarget | PartnershipTarget): Buffer {
  const tenant = bytesOf(target.tenantId);
  if (target.kind === 'account') {
    const { delegatedAdmin, providerTenantId } = target;
    if (providerTenantId === undefined) {
      return Buffer.concat([
        Buffer.from([delegatedAdmin ? forms.accountWithPrivileges : forms.account]),
        tenant,
      ]);
    }
    const form = delegatedAdmin ? forms.jointAccountWithPrivileges : forms.jointAccount;
    return Buffer.concat([Buffer.from([form]), tenant, bytesOf(providerTenantId)]);
  }
  const version = Buffer.alloc(2);
  version.writeUInt16BE(target.version);
  return Buffer.concat([Buffer.from([forms[target.kind]]), tenant, bytesOf(target.invitationId), version]);
}

function customerTarget(bytes: Buffer): LinkTarget | null {
  const tenantId = guidOf(bytes.subarray(1, 17));
  switch (bytes[0]) {
    case forms.addressed:
      return { kind: 'addressed', ...addressIn(bytes) };
    case forms.account:
    case forms.accountWithPrivileges:
      return { kind: 'account', tenantId, delegatedAdmin: bytes[0] === forms.accountWithPrivileges };
    case forms.jointAccount:
    case forms.jointAccountWithPrivileges: {
      const delegatedAdmin = bytes[0] === forms.jointAccountWithPrivileges;
      return { kind: 'account', tenantId, delegatedAdmin, providerTenantId: guidOf(bytes.subarray(17, 33)) };
    }
    default:
      return null;
  }
}

const addressIn = (bytes: Buffer) => ({
  tenantId: guidOf(bytes.subarray(1, 17)),
  invitationId: guidOf(bytes.subarray(17, 33)),
  version: bytes.readUInt16BE(33),
});

const bytesOf = (guid: string) => Buffer.from(guid.replaceAll('-', ''), 'hex');

function guidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
