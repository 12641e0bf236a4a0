/** Where the button of a notice leads: a page of the site, a campaign of ours, or a page elsewhere. */
export type ButtonTarget =
  | { to: 'page'; path: string }
  | { to: 'campaign'; slug: string }
  | { to: 'elsewhere'; url: string }

const campaignPrefix = 'campaign:'

/**
 * Where a button leads, as a row has it; undefined of anything that leads nowhere.
 *
 * @example
 * readButtonTarget('campaign:firewall') // { to: 'campaign', slug: 'firewall' }
 */
export function readButtonTarget(told: string): ButtonTarget | undefined {
  if (told.startsWith(campaignPrefix)) {
    const slug = told.slice(campaignPrefix.length)
    return /^[a-z0-9-]{1,200}$/.test(slug) ? { to: 'campaign', slug } : undefined
  }
  // A second stroke, or one that leans the other way, would lead to another site.
  if (/^\/(?:[^/\\\s][^\\\s]*)?$/.test(told)) return { to: 'page', path: told }
  return isHttps(told) ? { to: 'elsewhere', url: told } : undefined
}

function isHttps(told: string): boolean {
  const url = URL.parse(told)
  return url !== null && url.protocol === 'https:' && url.username === '' && /\./.test(url.hostname) && !/\s/.test(told)
}
