export interface ShareLink {
  /** Undefined for the sender's own mail program. */
  name: 'WhatsApp' | 'Bluesky' | undefined
  href: string
}

/** Where a text can be shared by the person's own click: plain links, that carry the text and nothing else. */
export function buildShareLinks(text: string): ShareLink[] {
  const words = encodeURIComponent(text)
  return [
    { name: undefined, href: `mailto:?body=${words}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${words}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${words}` },
  ]
}
