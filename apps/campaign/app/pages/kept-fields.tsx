import type { Draft } from '../journey/draft.ts'

/**
 * What was typed on earlier pages, carried along in the form: it is stored nowhere else, neither with us nor in the browser.
 * `but` names the fields that the form shows itself.
 */
export function KeptFields({ draft, but = [] }: { draft: Draft; but?: readonly (keyof Draft)[] }) {
  const fields = Object.entries(draft).filter(([name]) => !but.some((field) => field === name))
  return fields.flatMap(([name, value]) =>
    toValues(value).map((each) => <input key={`${name} ${each}`} type="hidden" name={name} value={each} />),
  )
}

function toValues(value: Draft[keyof Draft]): string[] {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  return typeof value === 'string' ? [value].filter((text) => text !== '') : value
}
