import type { Draft } from '../journey/draft.ts'

/**
 * What was typed on earlier pages, carried along in the form: it is stored nowhere else, neither with us nor in the browser.
 * `but` names the fields that the form shows itself.
 */
export function KeptFields({ draft, but = [] }: { draft: Draft; but?: (keyof Draft)[] }) {
  const { points, ...single } = draft
  const kept = Object.entries(single).filter(([name, value]) => value !== '' && !but.some((field) => field === name))
  return (
    <>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
      ))}
      {!but.includes('points') &&
        points.map((slug) => <input key={slug} type="hidden" name="points" value={slug} autoComplete="off" />)}
    </>
  )
}
