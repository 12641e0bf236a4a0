const width = 600
/** Of the longest card, in a frame of any width: what is measured, and a line to spare. */
const height = 510

/** What oEmbed 1.0 asks of a "rich" answer. */
export interface Oembed {
  version: '1.0'
  type: 'rich'
  provider_name: string
  provider_url: string
  title: string
  html: string
  width: number
  height: number
  cache_age: number
}

/** What a card shows, by the part of the site where its page is. */
interface ShownOnCard {
  kind: 'asks' | 'pictures'
  slug: string
}

/** Whose card is to be shown for an address of ours; undefined for any other address. */
export function findShownOnCard(address: string, siteUrl: string): ShownOnCard | undefined {
  if (!address.startsWith(`${siteUrl}/`)) return undefined
  const [, kind, slug] = /^(asks|pictures)\/([a-z0-9-]+)\/?$/.exec(address.slice(siteUrl.length + 1)) ?? []
  if (slug === undefined) return undefined
  return { kind: kind === 'asks' ? 'asks' : 'pictures', slug }
}

/** The frame that shows a card. Its title is neutral: screen readers say it on the page that shows the card. */
export function buildOembed({ title, framed }: { title: string; framed: Framed }, siteUrl: string): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Safe to Report',
    provider_url: siteUrl,
    title,
    html: buildFrameOf(framed, siteUrl),
    width: framed.width,
    height: framed.height,
    cache_age: 3_600,
  }
}

/** The card of an ask, as large as it needs to be. */
export function frameAsk(slug: string): Framed {
  return { path: `/embed/asks/${slug}`, width, height }
}

/** The frame of an ask's card, in HTML. */
export function buildFrame(slug: string, siteUrl: string): string {
  return buildFrameOf(frameAsk(slug), siteUrl)
}

export interface Framed {
  path: string
  /** At most; it is as narrow as the page that shows it wants. */
  width: number
  height: number
}

/**
 * The HTML that puts a card into a page. The frame may open links in the whole window when somebody presses them ("Leave
 * now" must), and may do nothing else: no script, no form. It keeps its own origin, or it could not load its stylesheet.
 */
export function buildFrameOf(card: Framed, siteUrl: string): string {
  const attributes = [
    `src="${siteUrl}${card.path}"`,
    'width="100%"',
    `height="${card.height}"`,
    `style="max-width: ${card.width}px; border: 0"`,
    'title="Card from Safe to Report"',
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
    'sandbox="allow-same-origin allow-top-navigation-by-user-activation"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}
