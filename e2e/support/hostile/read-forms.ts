/** A form as a page shows it: where it goes and what it carries. */
export interface SeenForm {
  path: string
  fields: SeenField[]
}

export interface SeenField {
  name: string
  value: string
  /** Of several buttons, a browser sends the one that was pressed. */
  isButton: boolean
}

/** Every form of a page that is posted, however the page is built: its fields with a value each, its buttons among them. */
export function readForms(html: string, pagePath: string): SeenForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, attributes]) => /method="post"/i.test(attributes ?? ''))
    .map(([, attributes = '', inside = '']) => ({
      path: new URL(readAttribute(attributes, 'action') ?? pagePath, `http://here${pagePath}`).pathname,
      fields: [
        ...inside.matchAll(/<(input|button|textarea|select)\b([^>]*)>(?:[^<]*<option value="([^"]+)")?/g),
      ].flatMap(([, tag, own = '', option]) => {
        const name = readAttribute(own, 'name')
        const value = readAttribute(own, 'value') ?? option ?? ''
        return name === undefined ? [] : [{ name, value, isButton: tag === 'button' }]
      }),
    }))
}

function readAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  return found?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
