import type { EditStep } from '../../staff/desk-types.ts'
import { Differences } from './before-and-after.tsx'

/** Before and after, field by field. All that was typed travels on in hidden fields: nothing is kept on the server. */
export function DifferenceStep({ form }: { form: Extract<EditStep, { step: 'compare' }> }) {
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
      <div className="desk-buttons">
        <button className="button" name="intent" value="publish">
          Publish
        </button>
        <button className="button quiet" name="intent" value="edit">
          Change something first
        </button>
      </div>
    </form>
  )
}
