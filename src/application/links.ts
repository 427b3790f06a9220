import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** What an invitation link leads to. It carries no name: the ids say where to look, the code proves we wrote them. */
export type LinkTarget =
  | {
      readonly kind: 'addressed';
      readonly tenantId: string;
      readonly invitationId: string;
      readonly version: number;
    }
  | { readonly kind: 'account'; readonly tenantId: string; readonly delegatedAdmin: boolean };

/** A draft's page: for the partner's own use, for a short while. */
export interface DraftTarget {
  readonly tenantId: string;
  readonly invitationId: string;
}

export interface Links {
  /** The link as it stands in the e-mail. Always the same for the same target. */
  invitationUrl(target: LinkTarget): string;
  /** What a token from an invitation link leads to; null for one that we did not write. */
  readInvitation(token: string): LinkTarget | null;
  /** The address of a draft's page, good until `expiresAt` (milliseconds since 1970). */
  draftUrl(target: DraftTarget, expiresAt: number): string;
  /** What a draft page's token leads to; `expired` when we wrote it but its time is over; null for any other. */
  readDraft(token: string, now: number): DraftTarget | 'expired' | null;
}

const forms = { addressed: 1, account: 2, accountWithPrivileges: 3, draft: 4 } as const;
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

  function content(target: LinkTarget): Buffer {
    if (target.kind === 'account') {
      const form = target.delegatedAdmin ? forms.accountWithPrivileges : forms.account;
      return Buffer.concat([Buffer.from([form]), bytesOf(target.tenantId)]);
    }
    const version = Buffer.alloc(2);
    version.writeUInt16BE(target.version);
    return Buffer.concat([
      Buffer.from([forms.addressed]),
      bytesOf(target.tenantId),
      bytesOf(target.invitationId),
      version,
    ]);
  }

  return {
    invitationUrl: (target) => `${publicUrl}/i/${seal(content(target))}`,

    readInvitation(token) {
      const bytes = unseal(token);
      if (!bytes) return null;
      const tenantId = guidOf(bytes.subarray(1, 17));
      switch (bytes[0]) {
        case forms.addressed:
          return {
            kind: 'addressed',
            tenantId,
            invitationId: guidOf(bytes.subarray(17, 33)),
            version: bytes.readUInt16BE(33),
          };
        case forms.account:
          return { kind: 'account', tenantId, delegatedAdmin: false };
        case forms.accountWithPrivileges:
          return { kind: 'account', tenantId, delegatedAdmin: true };
        default:
          return null;
      }
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

const bytesOf = (guid: string) => Buffer.from(guid.replaceAll('-', ''), 'hex');

function guidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
