import type { ProposalLine } from '@safe-to-report/bill-tracker/desk'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import type { BesideRow } from '../../staff/desk-editing.ts'
import type { DeskAmendment, DeskBill, DeskStage, EditStep, OpenRow } from '../../staff/desk-types.ts'
import type { Done } from '../../staff/proposals/done.ts'
import { newRowPath } from '../../staff/proposals/next-steps.ts'
import { NotPublic } from './desk-parts.tsx'
import { DoneNotice } from './done-notice.tsx'
import { BesideForm, EditSteps, RowStanding } from './edit-page.tsx'
import { ProposalList } from './waiting/proposal-lines.tsx'

interface BillOnDeskProps {
  bill: DeskBill
  edit: { row: OpenRow; form: EditStep; beside: BesideRow; done: Done | null }
  /** Whether its own form is being filled in. */
  isOpen: boolean
  /** What is proposed of the bill and of all that stands in it. */
  waiting: readonly ProposalLine[]
  total: number
}

/** A bill with its form, its stages and what is put to each, and what waits on it. */
export function BillOnDesk({ bill, edit, isOpen, waiting, total }: BillOnDeskProps) {
  const { row, form, beside, done } = edit
  const isTyped = isOpen || form.step === 'compare' || form.typed['revises'] !== undefined
  return (
    <>
      <h1>{bill.shortTitle}</h1>
      {bill.sessions && <p className="desk-soft">{bill.sessions}</p>}
      <RowStanding row={row} />
      <DoneNotice done={done} />
      {total > 0 && <WaitingOnBill bill={bill} waiting={waiting} total={total} />}
      <details className="desk-fold" open={isTyped}>
        <summary>The bill itself: its titles, what became of it, its number</summary>
        <div className="desk-columns">
          <EditSteps row={row} form={form} beside={beside} />
          <BesideForm row={row} beside={{ ...beside, waiting: [] }} />
        </div>
      </details>
      <section aria-labelledby="stages">
        <h2 id="stages">Its stages</h2>
        <p>
          <a href={newRowPath('stage', { billId: bill.id })}>Add a stage</a>
        </p>
        {bill.stages.length === 0 && <p>None on the record.</p>}
        <ol className="desk-stages">
          {bill.stages.map((stage) => (
            <li key={stage.id}>
              <Stage stage={stage} />
            </li>
          ))}
        </ol>
      </section>
      <OwnTexts bill={bill} />
    </>
  )
}

const shown = 6

function WaitingOnBill({ bill, waiting, total }: { bill: DeskBill; waiting: readonly ProposalLine[]; total: number }) {
  return (
    <section aria-labelledby="waiting-on-bill">
      <h2 id="waiting-on-bill">Waits to be published ({total})</h2>
      <ProposalList lines={waiting.slice(0, shown)} isUnderBill />
      <p>
        <a href={`${href('/staff/proposals')}?bill=${bill.id}`}>See all of these together</a>
      </p>
    </section>
  )
}

function Stage({ stage }: { stage: DeskStage }) {
  const days = stage.sittings.map(({ day, verified }) => formatLondonDate(day) + (verified ? '' : ' (to be checked)'))
  const name = [stage.name, stage.house, stage.round > 1 ? `(${stage.round})` : null].filter(Boolean).join(', ')
  return (
    <section aria-labelledby={`stage-${stage.id}`}>
      <h3 id={`stage-${stage.id}`}>
        <a href={href('/staff/stages/:id', { id: stage.id })}>{name}</a>
      </h3>
      <p className="desk-soft">{days.join(' · ') || 'No day on the record'}</p>
      {!stage.verified && <NotPublic />}
      <ul className="desk-links desk-soft">
        <li>
          <a href={newRowPath('amendment', { stageId: stage.id })}>
            Add an amendment<span className="unseen"> at {name}</span>
          </a>
        </li>
        <li>
          <a href={newRowPath('sitting', { stageId: stage.id })}>
            A day on which it sits<span className="unseen">: {name}</span>
          </a>
        </li>
      </ul>
      <ul className="desk-list">
        {stage.amendments.map((amendment) => (
          <li key={amendment.id}>
            <Amendment amendment={amendment} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Amendment({ amendment }: { amendment: DeskAmendment }) {
  const { id, name, lead, decision, decidedOn, verified, asks, publicUrl } = amendment
  return (
    <>
      <a href={href('/staff/amendments/:id', { id })}>{name}</a>
      {lead && ` ${lead}`}
      <p className="desk-soft">
        {decision}
        {decidedOn && `, ${formatLondonDate(decidedOn)}`}
        {publicUrl && (
          <>
            {' · '}
            <a href={publicUrl}>
              Public page<span className="unseen"> of {name}</span>
            </a>
          </>
        )}
      </p>
      <p className="desk-soft">
        {asks.length === 0 ? (
          <a href={newRowPath('text', { amendmentId: id })}>
            Part of an ask?<span className="unseen"> {name}</span>
          </a>
        ) : (
          <>
            A text of{' '}
            {asks.map(({ slug, title }, at) => (
              <span key={slug}>
                {at > 0 && ' and '}
                <a href={href('/staff/asks/:slug', { slug })}>{title}</a>
              </span>
            ))}
          </>
        )}
      </p>
      {!verified && <NotPublic />}
    </>
  )
}

function OwnTexts({ bill }: { bill: DeskBill }) {
  if (bill.texts.length === 0) return null
  return (
    <section aria-labelledby="own-texts">
      <h2 id="own-texts">Texts that no amendment carries</h2>
      <ul className="desk-list">
        {bill.texts.map((text) => (
          <li key={text.id}>
            <a href={href('/staff/texts/:id', { id: text.id })}>{text.label}</a>
            {!text.verified && <NotPublic />}
          </li>
        ))}
      </ul>
    </section>
  )
}
