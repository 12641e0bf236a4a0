/** A form as a page shows it: where it goes and what it carries. */
export interface SeenForm {
  path: string
  fields: { name: string; value: string }[]
}

/** Every form of a page that is posted, however the page is built: its fields with a value each, its buttons among them. */
export function readForms(html: string, pagePath: string): SeenForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, attributes]) => /method="post"/i.test(attributes ?? ''))
    .map(([, attributes = '', inside = '']) => ({
      path: new URL(readAttribute(attributes, 'action') ?? pagePath, `http://here${pagePath}`).pathname,
      fields: [
        ...inside.matchAll(/<(?:input|button|textarea|select)\b([^>]*)>(?:[^<]*<option value="([^"]+)")?/g),
      ].flatMap(([, own = '', option]) => {
        const name = readAttribute(own, 'name')
        return name === undefined ? [] : [{ name, value: readAttribute(own, 'value') ?? option ?? '' }]
      }),
    }))
}

function readAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  return found?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
