/** The front page, whose one form goes to the campaign: in all languages. */
const frontPages = /^\/(?:es|pt|cy)?$/

/**
 * What the front page may do besides: send its form to the campaign, and ask it by a script. The campaign takes that from this site
 * alone, so the browser has to say whose form it is: under the policy of every other page it would hide that.
 *
 * A postcode may stand in the form, and a browser without a script keeps the page with it to go back to: no-store has it dropped. What
 * stands between us and readers, and knows RFC 9213, may keep it as it keeps other pages.
 */
export function openFrontPage(
  path: string,
  campaignUrl: string,
  headers: Record<string, string>,
): Record<string, string> {
  if (!frontPages.test(path)) return headers
  const { 'content-security-policy': policy = '', 'cache-control': caching = '', ...others } = headers
  const campaign = new URL(campaignUrl).origin
  return {
    ...others,
    'content-security-policy': policy
      .replace("form-action 'self'", `form-action 'self' ${campaign}`)
      .replace("connect-src 'self'", `connect-src 'self' ${campaign}`),
    'referrer-policy': 'strict-origin',
    'cdn-cache-control': caching,
    'cache-control': 'no-store',
  }
}
