const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "connect-src 'self'",
  "manifest-src 'self'",
].join('; ')

/** What every answer of a process carries, whatever it is: pages, files, redirects, refusals. `publicUrl` is where people reach it. */
export function securityHeaders(publicUrl: string): Record<string, string> {
  const headers = {
    'content-security-policy': contentSecurityPolicy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Nothing to anybody else. Under `no-referrer` our own forms would say `Origin: null`, as another site's may, and browsers
    // without `Sec-Fetch-Site` (Safari before 16.4) have no other way to say whose they are.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    // A browser must not look up the addresses of sources before someone follows them.
    'x-dns-prefetch-control': 'off',
    'x-frame-options': 'DENY',
  }
  // On plain http a browser must ignore it.
  if (!publicUrl.startsWith('https:')) return headers
  return { ...headers, 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
}
