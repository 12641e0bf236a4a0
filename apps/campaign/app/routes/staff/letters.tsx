import type { DomainPace, UncertainLetter } from '@safe-to-report/letters/desk'
import { servicesContext } from '../../contexts.ts'
import type { HeldAnswer } from '../../staff/held-desk.ts'
import { CampaignCard } from '../../pages/staff/campaign-card.tsx'
import { Moment, Told } from '../../pages/staff/desk-parts.tsx'
import { BrakeForm, HeldLetters } from '../../pages/staff/held-letters.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/letters'

export async function loader({ context }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const { sending, held } = services.staff
  const [overview, groups] = await Promise.all([sending.findOverview(), held.listHeld()])
  const brakes = await held.findBrakes(overview.campaigns.map(({ id }) => id))
  return { overview, held: groups, brakes, now: await services.now() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { sending, held } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const form = await request.formData()
  const answer: HeldAnswer = (await held.answer(staff, form)) ?? (await sending.answer(staff, form))
  return answer
}

export default function Letters({
  loaderData: { overview, held, brakes, now },
  actionData: answer,
}: Route.ComponentProps) {
  const { campaigns, pace, uncertain, textsRefused } = overview
  const typedFor = (id: string) => (answer?.typed?.campaignId === id ? answer.typed : undefined)
  return (
    <>
      <h1>Sending</h1>
      {answer && (
        <Told isFault={!answer.isDone}>
          <p>{answer.says}</p>
        </Told>
      )}
      <HeldLetters held={held} campaigns={campaigns} />
      <ServerTrouble pace={pace} now={now} />
      <LearnedPaces pace={pace} />
      <TextsRefused count={textsRefused} />
      {campaigns.length === 0 && <p>No campaign has been opened yet.</p>}
      {campaigns.map((campaign) => (
        <CampaignCard key={campaign.id} campaign={campaign} now={now}>
          <BrakeForm campaignId={campaign.id} brake={brakes[campaign.id]} typed={typedFor(campaign.id)} />
        </CampaignCard>
      ))}
      <section aria-labelledby="uncertain">
        <h2 id="uncertain">Letters that may or may not have arrived</h2>
        <Uncertain letters={uncertain} />
      </section>
      <section aria-labelledby="pace">
        <h2 id="pace">Pace</h2>
        <p>
          Most letters a minute to one mail system, from all workers together. Sign-in and confirmation mail do not
          wait.
        </p>
        <ul className="desk-list">
          {pace.map((one) => (
            <li key={one.domain}>
              <PaceForm pace={one} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function ServerTrouble({ pace, now }: { pace: DomainPace[]; now: Date }) {
  const troubled = pace.filter(
    ({ domain, said, slowedUntil }) => said !== null && (domain === '*' || (slowedUntil !== null && slowedUntil > now)),
  )
  if (troubled.length === 0) return <p>The mail server takes what we send, as far as we know.</p>
  return (
    <ul className="desk-list">
      {troubled.map(({ domain, said, saidAt, slowedUntil }) => (
        <li key={domain}>
          <strong>{domain === '*' ? 'Our mail server' : domain}</strong> said: <samp>{said}</samp>
          <p className="desk-soft">
            {saidAt && <Moment at={saidAt} />}
            {slowedUntil && slowedUntil > now && (
              <>
                . Nothing goes there before <Moment at={slowedUntil} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Where less goes than staff allow, since a server showed how much it takes. */
function LearnedPaces({ pace }: { pace: DomainPace[] }) {
  const every = pace.find(({ domain }) => domain === '*')?.perMinute ?? Infinity
  const slower = pace.filter(
    ({ perMinute, learnedPerMinute: learned }) => learned !== null && learned < (perMinute ?? every),
  )
  return slower.map(({ domain, learnedPerMinute: learned }) => (
    <p key={domain}>
      <strong>{domain === '*' ? 'Our mail server' : domain}</strong> said that it was too much, so about{' '}
      {learned === null ? '' : Math.max(1, Math.round(learned))} a minute go there: nine tenths of what it took. Every
      ten minutes without a complaint it is tried a little faster.
    </p>
  ))
}

function TextsRefused({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <p>
      In the last 14 days {count === 1 ? 'one mail' : `${count} mails`} to writers of letters{' '}
      {count === 1 ? 'was' : 'were'} refused for the words in {count === 1 ? 'it' : 'them'}, and went once more without,
      with a link to the page where the words can be read. Ask whoever runs the mail server about its filter.
    </p>
  )
}

function Uncertain({ letters }: { letters: UncertainLetter[] }) {
  if (letters.length === 0) {
    return (
      <p>
        None. When a connection breaks while a letter is handed over, it is listed here and not sent again by itself.
      </p>
    )
  }
  return (
    <>
      <p>
        The connection broke after the letter’s text had begun to go out. The log of our mail server, or whoever runs
        it, knows what became of it: look there for the Message-ID.
      </p>
      <ul>
        <li>
          <strong>The log says that it was taken:</strong> it arrived. It counts, and its writer reads “Done. You are
          through.”.
        </li>
        <li>
          <strong>The log does not have it, or says that it was not taken:</strong> send it again. It keeps its
          Message-ID, so that a receiver can tell a copy.
        </li>
        <li>
          <strong>Nobody can say:</strong> give up. Its writer gets the text back, and can send it themselves.
        </li>
      </ul>
      <ul className="desk-list">
        {letters.map((letter) => (
          <li key={letter.id}>
            {letter.office}
            <p className="desk-soft">
              <Moment at={letter.begunAt} /> · Message-ID begins <code>{letter.id}</code>
            </p>
            {letter.said && (
              <p className="desk-soft">
                Last heard: <samp>{letter.said}</samp>
              </p>
            )}
            {letter.erasedBy && (
              <p className="desk-soft">
                Can be decided until <Moment at={letter.erasedBy} />, when it goes back to its writer.
              </p>
            )}
            <SettleForm letter={letter} />
          </li>
        ))}
      </ul>
    </>
  )
}

function SettleForm({ letter: { id, office } }: { letter: UncertainLetter }) {
  const which = <span className="unseen">: {office}</span>
  return (
    <form method="post" autoComplete="off" className="desk-buttons">
      <input type="hidden" name="ask" value="settle" />
      <input type="hidden" name="letter" value={id} />
      <button className="button quiet" name="decision" value="arrived">
        It arrived: count it
        {which}
      </button>
      <button className="button quiet" name="decision" value="send-again">
        Send it again
        {which}
      </button>
      <button className="button quiet" name="decision" value="give-up">
        Give up and tell its writer
        {which}
      </button>
    </form>
  )
}

function PaceForm({ pace: { domain, perMinute } }: { pace: DomainPace }) {
  const id = `pace-${domain}`
  return (
    <form method="post" autoComplete="off" className="desk-form">
      <input type="hidden" name="ask" value="pace" />
      <input type="hidden" name="domain" value={domain} />
      <div className="desk-field">
        <label htmlFor={id}>{domain === '*' ? 'Any domain without a pace of its own' : domain}</label>
        <p className="desk-hint" id={`${id}-hint`}>
          Letters a minute. Empty: {domain === '*' ? 'no limit' : 'as above'}.
        </p>
        <input
          id={id}
          name="per-minute"
          className="short"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={perMinute ?? ''}
          aria-describedby={`${id}-hint`}
        />
      </div>
      <button className="button quiet">Save this pace</button>
    </form>
  )
}
