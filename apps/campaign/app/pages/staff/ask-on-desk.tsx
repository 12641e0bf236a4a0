import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import type { AskOnDesk } from '../../staff/desk-asks.ts'
import type { BesideRow } from '../../staff/desk-editing.ts'
import type { EditStep, OpenRow } from '../../staff/desk-types.ts'
import type { Done } from '../../staff/proposals/done.ts'
import { newRowPath } from '../../staff/proposals/next-steps.ts'
import { NotPublic } from './desk-parts.tsx'
import { DoneNotice } from './done-notice.tsx'
import { BesideForm, EditSteps, RowStanding } from './edit-page.tsx'
import { ProposalList } from './waiting/proposal-lines.tsx'

interface AskOnDeskPageProps {
  ask: AskOnDesk
  edit: { row: OpenRow; form: EditStep; beside: BesideRow; done: Done | null }
  isOpen: boolean
}

/** An ask with its form and its lineage in order, each text with what became of it. */
export function AskOnDeskPage({ ask, edit, isOpen }: AskOnDeskPageProps) {
  const { row, form, beside, done } = edit
  const isTyped = isOpen || form.step === 'compare' || form.typed['revises'] !== undefined
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/asks')}>Asks</a>
      </p>
      <h1>{ask.title}</h1>
      <RowStanding row={row} />
      {ask.status && (
        <p>
          <strong className="desk-mark">{ask.status.mark}</strong> {ask.status.sentence}
        </p>
      )}
      <DoneNotice done={done} />
      <details className="desk-fold" open={isTyped}>
        <summary>The ask itself: what it says, where it stands</summary>
        <div className="desk-columns">
          <EditSteps row={row} form={form} beside={beside} />
          <BesideForm row={row} beside={beside} />
        </div>
      </details>
      <section aria-labelledby="lineage">
        <h2 id="lineage">Its texts, in order</h2>
        <p>
          <a href={newRowPath('text', { askId: ask.id })}>Add a text of this ask</a>
        </p>
        {ask.lineage.length === 0 && <p>None on the record.</p>}
        {ask.lineage.map(({ bill, texts }) => (
          <section key={bill.slug} className="desk-group">
            <h3>
              <a href={href('/staff/bills/:slug', { slug: bill.slug })}>{bill.name}</a>
            </h3>
            <ol className="desk-list">
              {texts.map((text) => (
                <li key={text.id}>
                  <Text text={text} />
                </li>
              ))}
            </ol>
          </section>
        ))}
        {ask.coming.length > 0 && (
          <section className="desk-group">
            <h3>Waits to be published</h3>
            <ProposalList lines={ask.coming} />
          </section>
        )}
      </section>
    </>
  )
}

function Text({ text }: { text: AskOnDesk['lineage'][number]['texts'][number] }) {
  const { id, label, fate, happenedOn, verified, amendment } = text
  return (
    <>
      <a href={href('/staff/texts/:id', { id })}>{label}</a>
      <p className="desk-soft">
        {fate}
        {happenedOn && `, ${formatLondonDate(happenedOn)}`}
      </p>
      <p className="desk-soft">
        {amendment ? (
          <>
            Carried by <a href={href('/staff/amendments/:id', { id: amendment.id })}>{amendment.name}</a>
          </>
        ) : (
          <>
            No amendment on the record carries it.{' '}
            <a href={href('/staff/texts/:id', { id })}>
              Tie it to one<span className="unseen">: {label}</span>
            </a>
          </>
        )}
      </p>
      {!verified && <NotPublic />}
    </>
  )
}
