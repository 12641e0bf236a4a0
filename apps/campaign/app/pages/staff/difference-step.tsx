import type { EditStep } from '../../staff/desk-types.ts'
import { Differences } from './before-and-after.tsx'
import { HandInButtons } from './hand-in-buttons.tsx'

interface DifferenceStepProps {
  form: Extract<EditStep, { step: 'compare' }>
  /** Whether nobody else could look first. */
  isAlone: boolean
}

/** Before and after, field by field. All that was typed travels on in hidden fields: nothing is kept until it is handed in. */
export function DifferenceStep({ form, isAlone }: DifferenceStepProps) {
  return (
    <form method="post" autoComplete="off" className="desk-form">
      <h2>See the difference</h2>
      <p>This is what will change. Nothing is published yet.</p>
      <Differences differences={form.differences} />
      <dl className="desk-pairs">
        <div>
          <dt>Source</dt>
          <dd>{form.typed['sourceUrl']}</dd>
        </div>
        <div>
          <dt>It says</dt>
          <dd>
            <q>{form.typed['quote']}</q>
          </dd>
        </div>
        <div>
          <dt>Why</dt>
          <dd>{form.typed['why']}</dd>
        </div>
      </dl>
      {Object.entries(form.typed)
        .filter(([name]) => name !== 'intent' && name !== 'expected')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <input type="hidden" name="expected" value={JSON.stringify(form.expected)} />
      <HandInButtons isAlone={isAlone} typed={form.typed} mayKeep>
        <button className="button quiet" name="intent" value="edit">
          Change something first
        </button>
      </HandInButtons>
    </form>
  )
}
