import type { Draft } from '../journey/draft.ts'
import { asksField } from '../visit/read-carried.ts'
import { useCarrying } from '../visit/use-carrying.ts'
import { LetterNumber } from './letter-number.tsx'

interface KeptFieldsProps {
  draft: Draft
  /** The fields that the form shows itself. */
  but?: readonly (keyof Draft)[]
  /** The fields that belong to this very page, although nobody sees them: they go out as they were when it was shown. */
  sets?: readonly (keyof Draft)[]
}

/**
 * What was typed on earlier pages, carried along by the form: by the number of its letter where the visit has it, or whole. In a
 * page whose script keeps the letter, `data-keeps` names the fields that the script fills in as they are by then.
 */
export function KeptFields({ draft, but = [], sets = [] }: KeptFieldsProps) {
  const { letterNumber, isKept } = useCarrying()
  const own = fieldsOf(draft).filter(({ name }) => sets.includes(name))
  const travelling = fieldsOf(draft).filter(({ name }) => !sets.includes(name) && !but.includes(name))
  return (
    <>
      <LetterNumber />
      {letterNumber !== undefined && isKept ? (
        <Hidden name={asksField} value={[...but, ...sets].join(' ')} />
      ) : (
        <span hidden data-keeps={[...new Set(travelling.map(({ name }) => name))].join(' ')}>
          {travelling.flatMap(({ name, values }) =>
            values.map((value) => <Hidden key={`${name} ${value}`} name={name} value={value} />),
          )}
        </span>
      )}
      {own.flatMap(({ name, values }) =>
        values.map((value) => <Hidden key={`${name} ${value}`} name={name} value={value} />),
      )}
    </>
  )
}

function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}

function fieldsOf(draft: Draft): { name: keyof Draft; values: string[] }[] {
  const { points, kept, replyByEmail, ...texts } = draft
  const named = Object.entries(texts).map(([name, text]) => ({ name, values: text === '' ? [] : [text] }))
  return [
    ...named,
    { name: 'points', values: points },
    { name: 'replyByEmail', values: [replyByEmail ? 'yes' : 'no'] },
    { name: 'kept', values: kept },
  ].flatMap(({ name, values }) => (isDraftField(name, draft) ? [{ name, values }] : []))
}

function isDraftField(name: string, draft: Draft): name is keyof Draft {
  return name in draft
}
