/** How many of a kind are looked at whatever they hold. */
export const enough = 3

/** Attributes whose values say how an element is shown, or what it is; the values of others are what a page tells. */
const valuesThatCount = /^(?:class|role|type|rel|lang|dir|scope|open|hidden|aria-current|data-[\w-]+)$/

/** Which pages of each kind are worth a look: the first few, and any that holds an element such as no page of its kind had before. */
export class Shapes {
  readonly #kinds = new Map<string, { looked: number; elements: Set<string> }>()

  /** Whether a page is to be looked at; if so, what it holds is known from then on. */
  isNew(kind: string, html: string): boolean {
    const known = this.#kinds.get(kind) ?? { looked: 0, elements: new Set<string>() }
    const elements = listElements(html)
    if (known.looked >= enough && elements.every((element) => known.elements.has(element))) return false
    this.#kinds.set(kind, { looked: known.looked + 1, elements: new Set([...known.elements, ...elements]) })
    return true
  }
}

/** Each tag of a page with the names of its attributes, and with those values that count. */
function listElements(html: string): string[] {
  const tags = [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, tag = '', attributes = '']) =>
      [
        tag,
        ...[...attributes.matchAll(/([^\s=>]+)(?:="([^"]*)")?/g)]
          .map(([, name = '', value = '']) => (valuesThatCount.test(name) ? `${name}=${value}` : name))
          .toSorted(),
      ].join(' '),
  )
  return [...new Set(tags)]
}

/** The kind of a page: of addresses that differ in what they name, one. */
export function kindOfRecord(pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/')
  return [first, ...rest.map(() => '*')].join('/')
}
