import type { ProposalOn } from '@safe-to-report/bill-tracker/desk'
import type { SubjectKind } from '@safe-to-report/db'
import { href } from 'react-router'
import type { BesideRow } from '../../staff/desk-editing.ts'
import { checkPath } from '../../staff/desk-path.ts'
import type { EditStep, OpenRow } from '../../staff/desk-types.ts'
import type { Done } from '../../staff/proposals/done.ts'
import { stateWords, tellAct } from '../../staff/proposals/proposal-words.ts'
import { ChangeList } from './change-list.tsx'
import { NotPublic, SentBackWords } from './desk-parts.tsx'
import { DifferenceStep } from './difference-step.tsx'
import { DoneNotice } from './done-notice.tsx'
import { EditForm } from './edit-form.tsx'
import { ThingsList } from './things-list.tsx'

interface EditPageProps {
  row: OpenRow
  form: EditStep
  beside: BesideRow
  done: Done | null
}

export function EditPage({ row, form, beside, done }: EditPageProps) {
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
      <RowStanding row={row} />
      <DoneNotice done={done} />
      <div className="desk-columns">
        <EditSteps row={row} form={form} beside={beside} />
        <BesideForm row={row} beside={beside} />
      </div>
    </>
  )
}

/** The form of a row, or what it would change. */
export function EditSteps({ row, form, beside }: Omit<EditPageProps, 'done'>) {
  if (form.step === 'compare') return <DifferenceStep form={form} isAlone={beside.isAlone} />
  return (
    <div>
      <SentBackWords sentBack={beside.sentBack} />
      <EditForm row={row} form={form} last={beside.last} />
    </div>
  )
}

/** What waits on a row, what is to be looked up of it, and what was changed on it. */
export function BesideForm({ row, beside }: Pick<EditPageProps, 'row' | 'beside'>) {
  return (
    <div>
      <WaitingHere waiting={beside.waiting} kind={row.kind} />
      {row.thingsToCheck.length > 0 && (
        <section aria-labelledby="to-check">
          <h2 id="to-check">Things to check here</h2>
          <ThingsList things={row.thingsToCheck} />
        </section>
      )}
      <section aria-labelledby="changes">
        <h2 id="changes">Changes so far</h2>
        <ChangeList changes={beside.changes} empty="None since the record was founded." />
      </section>
    </div>
  )
}

/** What is proposed about this row and nobody has decided on: before one proposes the same again. */
export function WaitingHere({ waiting, kind }: { waiting: readonly ProposalOn[]; kind: SubjectKind }) {
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">Proposed here</h2>
      <ul className="desk-list">
        {waiting.map(({ id, act, state, title, author, isMine }) => (
          <li key={id}>
            <a href={href('/staff/proposals/:id', { id })}>
              {tellAct({ act, kind })}: {title}
            </a>
            <p className="desk-soft">
              {isMine ? 'By you' : `By ${author}`}. {stateWords[state]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether the public reads it, and where somebody says so or takes it back. */
export function RowStanding({ row: { kind, id, verified, isPublic, publicUrl } }: { row: OpenRow }) {
  const path = checkPath(kind, id)
  if (verified === null || path === null) {
    return isPublic ? <PublicPage url={publicUrl} /> : null
  }
  if (!verified) {
    return (
      <>
        <NotPublic /> <a href={path}>Check it</a>
      </>
    )
  }
  return (
    <p className="desk-soft">
      {isPublic ? (
        <>
          On the public record: <a href={publicUrl}>its public page</a>
        </>
      ) : (
        'Checked, but what it stands in is not: the public does not see it yet'
      )}
      {' · '}
      <a href={path}>How it was checked, and taking it off</a>
    </p>
  )
}

function PublicPage({ url }: { url: string }) {
  return (
    <p className="desk-soft">
      <a href={url}>Its public page</a>
    </p>
  )
}
