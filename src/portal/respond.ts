import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageResponse } from './route';

interface HtmlOptions {
  /** The page has a script of its own, which it can do without. */
  readonly script?: boolean;
  readonly cookies?: readonly string[];
}

/** Writes pages, files and redirections with the headers that keep them to themselves. */
export interface Respond {
  html(status: number, page: VNode, options?: HtmlOptions): PageResponse;
  /** A file to keep, in pieces as they are made. @param name plain letters, digits, dots and hyphens */
  file(name: string, type: string, body: AsyncIterable<string>): PageResponse;
  /** Sends the browser on with a GET, so that reloading repeats nothing. */
  redirect(location: string, cookies?: readonly string[]): PageResponse;
}

export function respondAs(publicUrl: string): Respond {
  const always = {
    // The addresses of pages hold tokens: they go into no cache, no referrer, no frame.
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
  const withCookies = (cookies: readonly string[] = []) =>
    cookies.length > 0 ? { 'Set-Cookie': [...cookies] } : {};

  return {
    html: (status, page, { script = false, cookies } = {}) => ({
      status,
      headers: {
        ...always,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': contentSecurityPolicy(script),
        Vary: 'Accept-Language, Cookie',
        ...withCookies(cookies),
      },
      body: `<!doctype html>${renderToString(page)}`,
    }),
    file: (name, type, body) => ({
      status: 200,
      headers: {
        ...always,
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Security-Policy': contentSecurityPolicy(false),
        Vary: 'Cookie',
      },
      body,
    }),
    redirect: (location, cookies) => ({
      status: 303,
      headers: {
        ...always,
        'Content-Security-Policy': contentSecurityPolicy(false),
        Location: location,
        ...withCookies(cookies),
      },
    }),
  };
}

function contentSecurityPolicy(script: boolean): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    ...(script ? ["script-src 'self'"] : []),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
