import { type Tab, within } from './tab.ts'

/** Whose page a tab shows: our own, the exit's, or one of the browser's own (an error, "send again?", a blank one). */
type Whose = 'ours' | 'exit' | 'browser'

export interface Sight {
  whose: Whose
  address: string
  heading: string
  /** All that a page holds: its title, its words, its markup, and what stands in its fields. */
  everything: string
}

interface Seen {
  documentAddress: string
  address: string
  heading: string
  everything: string
}

/** Looks at all that a tab holds. */
export async function lookAt(tab: Tab, { exitUrl }: { exitUrl: string }): Promise<Sight> {
  const seen = await within(5_000, tab.look(see))
  if (!seen) return { whose: 'browser', address: '', heading: '', everything: '' }
  const { documentAddress, ...sight } = seen
  return { ...sight, whose: whoseIs(documentAddress, new URL(exitUrl).origin) }
}

function whoseIs(documentAddress: string, exit: string): Whose {
  if (documentAddress.startsWith(exit)) return 'exit'
  return documentAddress.startsWith('http') ? 'ours' : 'browser'
}

function see(): Seen {
  const values: string[] = []
  const collect = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) values.push(element.value)
      if (element.shadowRoot) collect(element.shadowRoot)
    }
    if (root instanceof ShadowRoot) values.push(root.innerHTML)
  }
  collect(document)
  return {
    // Of an error the address is the one that failed, and only the document says that it is the browser's own.
    documentAddress: document.documentURI,
    address: location.href,
    heading: document.querySelector('h1')?.textContent?.trim() ?? '',
    everything: [document.title, location.href, document.documentElement.outerHTML, ...values].join('\n'),
  }
}
