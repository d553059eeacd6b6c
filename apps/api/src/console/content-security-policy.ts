/**
 * What the page of the console may do: its own scripts, its own server, nobody else. Its styles are made while it
 * runs (by Emotion), so their elements carry the nonce of this one answer. `blob:` is a file of the hospital's that
 * was fetched with a token.
 */
export function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
