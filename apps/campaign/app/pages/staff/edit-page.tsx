import { href } from 'react-router'
import type { ChangeLine } from '../../staff/change-lines.ts'
import { checkPath } from '../../staff/desk-path.ts'
import type { EditStep, OpenRow } from '../../staff/desk-types.ts'
import { ChangeList } from './change-list.tsx'
import { NotPublic, Told } from './desk-parts.tsx'
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
      {row.within && (
        <p className="desk-soft">
          {row.within.slug ? (
            <a href={href('/staff/bills/:slug', { slug: row.within.slug })}>{row.within.title}</a>
          ) : (
            row.within.title
          )}
        </p>
      )}
      <h1>{row.title}</h1>
      <Standing row={row} />
      <div className="desk-columns">
        {form.step === 'compare' ? (
          <DifferenceStep form={form} />
        ) : (
          <div>
            {published && <Published row={row} />}
            <EditForm row={row} form={form} />
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

/** Whether the public reads it, and where somebody says so or takes it back. */
function Standing({ row: { kind, id, verified, isPublic } }: { row: OpenRow }) {
  const path = checkPath(kind, id)
  if (verified === null || path === null) return null
  if (!verified) {
    return (
      <>
        <NotPublic /> <a href={path}>Check it</a>
      </>
    )
  }
  return (
    <p className="desk-soft">
      {isPublic ? 'On the public record.' : 'Checked, but what it stands in is not: the public does not see it yet.'}{' '}
      <a href={path}>How it was checked, and taking it off</a>
    </p>
  )
}

function Published({ row }: { row: OpenRow }) {
  return (
    <Told>
      {row.verified === null || row.isPublic ? (
        <p>
          <strong>Published.</strong> <a href={row.publicUrl}>See the public page</a>. The change is in the list below.
        </p>
      ) : (
        <p>
          <strong>Saved.</strong> The public does not see it yet: this entry still waits to be checked. The change is in
          the list below.
        </p>
      )}
    </Told>
  )
}
