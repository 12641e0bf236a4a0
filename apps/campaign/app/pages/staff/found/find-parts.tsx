import type { FindLine, MemberOnAsk } from '@safe-to-report/bill-tracker/desk'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { itemKindWords, tellFollowing, tellLikeness, tellScore } from '../../../staff/found/find-words.ts'

/** What it is, where and when: "An amendment · Lords · Committee stage · 3 November 2026". */
export function WhatItIs({ item }: Pick<FindLine, 'item'>) {
  const { kind, number, house, billTitle, stageName, happenedOn, body, standing } = item
  const day = happenedOn === null ? null : formatLondonDate(happenedOn)
  const parts = [
    itemKindWords[kind],
    kind === 'amendment' ? number : null,
    house,
    billTitle,
    stageName,
    body,
    day,
    standing,
  ]
  return <p className="desk-soft">{parts.filter((part) => part !== null && part !== '').join(' · ')}</p>
}

/** Whose it is: the first few of many. */
export function WhoseItIs({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  const [shown, more] = [names.slice(0, 4), names.length - 4]
  return (
    <p>
      {shown.join('; ')}
      {more > 0 && ` and ${more} more`}
    </p>
  )
}

/** The first few; a find may have matched a dozen. */
function tellTerms(terms: readonly string[], isWhole: boolean): string {
  const [shown, more] = isWhole ? [terms, 0] : [terms.slice(0, 3), terms.length - 3]
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** What follows, how sure the rules are, and what it is like: the reasons to look at it first. */
export function WhyLook({ line, isWhole = false }: { line: FindLine; isWhole?: boolean }) {
  const { follows, score, terms, like, item, isAgain } = line
  return (
    <ul className="find-why">
      {isAgain && <li className="find-now">Its words changed since somebody decided</li>}
      {item.isGone && <li>Parliament has it no more</li>}
      {follows && <li className="find-now">{tellFollowing(follows)}</li>}
      {like && (
        <li>
          {tellLikeness(like.likeness)} “{like.label}”
        </li>
      )}
      <li>
        {terms.length === 0
          ? 'It answers something on the record'
          : `${tellScore(score)}: ${tellTerms(terms, isWhole)}`}
      </li>
    </ul>
  )
}

/** What a member did on the ask before. No vote is called for or against but where somebody wrote what it meant. */
export function OnAsk({ member, siteUrl }: { member: MemberOnAsk; siteUrl: string }) {
  const { id, name, party, stance, votes, sponsored, proceedings } = member
  const isKnown = stance !== null || votes.length + sponsored.length + proceedings.length > 0
  const to = (path: string): string => new URL(path, siteUrl).href
  return (
    <>
      <strong>
        <a href={to(`/members/${id}`)}>{name}</a>
      </strong>
      {party !== null && `, ${party}`}
      {!isKnown && <p className="desk-soft">Nothing on the record about this ask so far.</p>}
      <ul className="find-did">
        {stance && (
          <li>
            Said: {stanceWords[stance.side]}, {formatLondonDate(stance.toldOn)}
          </li>
        )}
        {sponsored.map(({ slug, label, isLead }) => (
          <li key={slug}>
            {isLead ? 'Moved' : 'Put their name to'} {label}
          </li>
        ))}
        {votes.map((vote) => (
          <li key={vote.slug}>
            Voted <a href={to(`/divisions/${vote.slug}`)}>{vote.side}</a>
            {vote.stance && `, ${vote.stance} the words`}: {vote.title}, {formatLondonDate(vote.heldOn)}
          </li>
        ))}
        {proceedings.map(({ slug, title, role, happenedOn }) => (
          <li key={slug}>
            {roleWords[role]}: {title}, {formatLondonDate(happenedOn)}
          </li>
        ))}
      </ul>
    </>
  )
}

const stanceWords = { for: 'for the ask', against: 'against it', unknown: 'neither' } as const
const roleWords = { asked: 'Asked', signed: 'Signed', spoke: 'Spoke', tabled: 'Tabled' } as const
