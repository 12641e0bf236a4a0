import type { ProposalLine } from '@safe-to-report/bill-tracker/desk'
import { href } from 'react-router'
import { stateWords, tellAct, tellName } from '../../../staff/proposals/proposal-words.ts'
import type { BillGroup } from '../../../staff/waiting/group-by-bill.ts'
import { Moment, SentBackWords } from '../desk-parts.tsx'

interface ProposalGroupsProps {
  groups: readonly BillGroup<ProposalLine>[]
  /** Whether the proposals of a bill are led to together, to be published as one. */
  isTogether?: boolean
}

/** Proposals under the bills that they are about. */
export function ProposalGroups({ groups, isTogether = false }: ProposalGroupsProps) {
  return groups.map(({ bill, lines }) => (
    <section key={bill?.id ?? 'none'} className="desk-group">
      <h3>{bill?.name ?? 'In no bill'}</h3>
      <ProposalList lines={lines} isUnderBill />
      {isTogether && bill && lines.length > 1 && (
        <p>
          <a href={`${href('/staff/proposals')}?bill=${bill.id}`}>
            See these together<span className="unseen">: {bill.name}</span>
          </a>
        </p>
      )}
    </section>
  ))
}

interface ProposalListProps {
  lines: readonly ProposalLine[]
  /** Whether the bill stands above already. */
  isUnderBill?: boolean
  /** Whether each says where it is: among one's own, where they are several. */
  hasState?: boolean
}

export function ProposalList({ lines, isUnderBill = false, hasState = false }: ProposalListProps) {
  return (
    <ul className="desk-list">
      {lines.map((line) => (
        <li key={line.id}>
          <Line line={line} isUnderBill={isUnderBill} hasState={hasState} />
        </li>
      ))}
    </ul>
  )
}

function Line({ line, isUnderBill, hasState }: { line: ProposalLine; isUnderBill: boolean; hasState: boolean }) {
  const { id, author, isMine, proposedAt, why, comments, state, sentBack } = line
  const { title, within } = tellName(line)
  return (
    <>
      <a href={href('/staff/proposals/:id', { id })}>
        {tellAct(line)}: {title}
      </a>
      {!isUnderBill && within !== null && `, ${within}`}
      {hasState && <p className="desk-mark">{stateWords[state]}</p>}
      <SentBackWords sentBack={sentBack} />
      {why !== '' && <p>{why}</p>}
      <p className="desk-soft">
        {isMine ? 'You' : author}, <Moment at={proposedAt} />
        {comments > 0 && ` · ${comments === 1 ? 'one comment' : `${comments} comments`}`}
      </p>
    </>
  )
}
