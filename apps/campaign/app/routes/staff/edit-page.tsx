import { href } from 'react-router'
import type { ChangeLine } from '../../staff/change-lines.ts'
import type { EditStep, OpenRow } from '../../staff/desk-types.ts'
import { ChangeList } from './change-list.tsx'
import { NotPublic } from './desk-parts.tsx'
import { DifferenceStep } from './difference-step.tsx'
import { EditForm } from './edit-form.tsx'
import { ThingsList } from './things-list.tsx'

interface EditPageProps {
  row: OpenRow
  form: EditStep
  changes: ChangeLine[]
  published: boolean
}

export function EditPage({ row, form, changes, published }: EditPageProps) {
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/bills/:slug', { slug: row.within.slug })}>{row.within.title}</a>
      </p>
      <h1>{row.title}</h1>
      {!row.verified && <NotPublic />}
      <div className="desk-columns">
        {form.step === 'compare' ? (
          <DifferenceStep form={form} />
        ) : (
          <div>
            {published && <Published row={row} />}
            <EditForm kind={row.kind} form={form} pinned={row.pinned} />
          </div>
        )}
        <div>
          {row.thingsToCheck.length > 0 && (
            <section aria-labelledby="to-check">
              <h2 id="to-check">Things to check here</h2>
              <ThingsList things={row.thingsToCheck} />
            </section>
          )}
          <section aria-labelledby="changes">
            <h2 id="changes">Changes so far</h2>
            <ChangeList changes={changes} empty="None since the record was founded." />
          </section>
        </div>
      </div>
    </>
  )
}

function Published({ row }: { row: OpenRow }) {
  return (
    <div className="desk-notice" role="status">
      {row.verified ? (
        <p>
          <strong>Published.</strong> <a href={row.publicUrl}>See the public page</a>. The change is in the list below.
        </p>
      ) : (
        <p>
          <strong>Saved.</strong> The public does not see it yet: this entry still waits to be checked. The change is in
          the list below.
        </p>
      )}
    </div>
  )
}
