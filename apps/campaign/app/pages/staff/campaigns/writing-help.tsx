import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import {
  type MemberDeed,
  type MemberPost,
  type MemberStance,
  memberDeeds,
  memberPosts,
  memberStances,
  nations,
  templateFilters,
  templateTags,
  templateVariables,
} from '@safe-to-report/letters/campaigns'
import type { OpenCampaignForm } from '../../../staff/campaigns/campaign-desk.ts'

/** What may stand in texts and rules. */
export function WritingHelp({ help: { divisions, posts, stances, deeds } }: Pick<OpenCampaignForm, 'help'>) {
  return (
    <details>
      <summary>How texts and rules are written</summary>
      <p>
        A text may name these, in double braces. Tags: {templateTags.join(', ')}. Filters: {templateFilters.join(', ')}.
      </p>
      <dl className="desk-pairs">
        {Object.entries(templateVariables).map(([name, says]) => (
          <div key={name}>
            <dt>
              <code>{`{{ ${name} }}`}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>
        A rule is one condition a line, and all must be known to be true of the MP. The first variant whose rule fits is
        taken; where none does, the text for everybody. What the record does not know never fits.
      </p>
      <ul>
        <li>
          <code>party: Labour, Labour (Co-op)</code>
        </li>
        <li>
          <code>nation: {nations.join(', ')}</code>
        </li>
        <li>
          <code>voted for:</code>, <code>voted against:</code>, <code>absent:</code> or <code>not a member:</code> and a
          division, told below. For and against are about the ask’s words, whichever way the question was put.
        </li>
        <li>
          <code>new since: 2024-07-04</code>, for who first became an MP on that day or later
        </li>
        <li>
          <code>post: minister</code>, or another of the words below, for who holds such a post now
        </li>
        <li>
          <code>stance: supports</code>, or another of the words below, for who has said so of the campaign’s ask
        </li>
        <li>
          <code>asked:</code>, <code>signed:</code> or <code>spoke:</code> and an ask, told below, for who did that
          about it; with <code>since 2026-09-01</code> behind the ask, on that day or later
        </li>
        <li>
          <code>sits on the bill committee:</code> and a bill, told below, for who sits on its committee now
        </li>
      </ul>
      <PostHelp posts={posts} />
      <StanceHelp stances={stances} />
      <DeedHelp deeds={deeds} />
      <p>Divisions of the House of Commons on the record:</p>
      <dl className="desk-pairs">
        {divisions.map(({ slug, says }) => (
          <div key={slug}>
            <dt>
              <code>{slug}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>A vote was about its own words. Do not write as if it were about later ones.</p>
    </details>
  )
}

const postWords: Record<MemberPost, string> = {
  government: 'a post in the Government, ministers and whips alike',
  minister: 'a minister, as the name of the post says; no whip',
  opposition: 'a post on the opposition’s front bench',
  spokesperson: 'a spokesperson of another party',
  speaker: 'the Speaker or a deputy, who do not take sides',
}

function PostHelp({ posts }: Pick<OpenCampaignForm['help'], 'posts'>) {
  return (
    <>
      <p>
        {posts
          ? `Posts, and how many MPs hold one, as Parliament listed them on ${formatLondonDate(posts.asOf)}:`
          : 'Posts. Parliament’s lists of them have not been fetched yet, so until then these fit nobody:'}
      </p>
      <dl className="desk-pairs">
        {memberPosts.map((post) => (
          <div key={post}>
            <dt>
              <code>post: {post}</code>
            </dt>
            <dd>
              {postWords[post]}
              {posts && `: ${countMps(posts.seated[post])}`}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const stanceWords: Record<MemberStance, string> = {
  supports: 'has said that they are for the ask: thank them, and ask them to act',
  opposes: 'has said that they are against it',
  unknown: 'has said nothing that we know of, or took neither side',
}

/** Whom a rule about a stance fits depends on the ask: each has its own count. */
function StanceHelp({ stances }: Pick<OpenCampaignForm['help'], 'stances'>) {
  return (
    <>
      <p>Stances, as the public record tells them, and how many of the MPs who sit now each fits:</p>
      <dl className="desk-pairs">
        {memberStances.map((stance) => (
          <div key={stance}>
            <dt>
              <code>stance: {stance}</code>
            </dt>
            <dd>
              {stanceWords[stance]}
              {stances.map(({ ask, members, fits }) => (
                <span key={ask.slug} className="desk-soft">
                  <br />
                  {ask.title}: fits {fits[stance]} of {members}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const deedWords: Record<MemberDeed, string> = {
  asked: 'asked a question about the ask, written or spoken',
  signed: 'has their name on a motion about it; a name that was taken off fits no longer',
  spoke: 'spoke about it',
}

/** What they did says nothing of which side they are on: a letter that thanks an opponent is worse than one that says nothing. */
function DeedHelp({ deeds: { asks, bills } }: Pick<OpenCampaignForm['help'], 'deeds'>) {
  return (
    <>
      <p>
        What MPs did, as far as somebody has put it on the public record, and how many of the MPs who sit now each fits.
        Nobody is for or against an ask by it: write of what they did, and not as if they were on a side.
      </p>
      <dl className="desk-pairs">
        {memberDeeds.map((deed) => (
          <div key={deed}>
            <dt>
              <code>{deed}:</code>
            </dt>
            <dd>{deedWords[deed]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <code>sits on the bill committee:</code>
          </dt>
          <dd>
            {bills.length === 0 && 'no bill on the record is before Parliament, so it fits nobody'}
            {bills.map(({ slug, title, fits }) => (
              <span key={slug}>
                {title}{' '}
                <span className="desk-soft">
                  (<code>{slug}</code>): {countMps(fits)}
                </span>
                <br />
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <p>Asks of the record:</p>
      <dl className="desk-pairs">
        {asks.map(({ slug, fits }) => (
          <div key={slug}>
            <dt>
              <code>{slug}</code>
            </dt>
            <dd>{memberDeeds.map((deed) => `${deed}: ${countMps(fits[deed])}`).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function countMps(count: number | undefined): string {
  if (count === undefined) return 'not fetched yet, so it fits nobody'
  return count === 1 ? '1 MP' : `${count} MPs`
}
