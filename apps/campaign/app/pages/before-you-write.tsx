import { href } from 'react-router'

export function BeforeYouWrite() {
  return (
    <>
      <title>Letter</title>
      <p className="kicker">Write to your MP</p>
      <h1>Before you write</h1>
      <p className="lede">
        Your MP is there for you. Tell them, in your own name and partly in your own words, why what a victim tells the
        police should never reach immigration enforcement. It takes about five minutes.
      </p>

      <section className="assurances" aria-label="What happens to what you type">
        <h2>What happens to what you type</h2>
        <dl>
          <div>
            <dt>Your postcode</dt>
            <dd>
              finds your MP and is then forgotten. The look-up is done by postcodes.io, which sees the postcode and not
              you.
            </dd>
          </div>
          <div>
            <dt>Your letter, and who you are</dt>
            <dd>
              stay on this page alone until you ask us to send. Then we keep them locked, under a key that only the
              program that sends the letter has. No page of the coalition’s can show them.
            </dd>
          </div>
          <div>
            <dt>Who reads it</dt>
            <dd>
              your MP and the people who work in their office. They may keep it, and they may pass it to a minister.
            </dd>
          </div>
          <div>
            <dt>Until when</dt>
            <dd>
              We erase it 24 hours after you write if you do not confirm it, 72 hours after your MP’s mail server has
              taken it, or at once when you ask. What stays is a tally: one letter, this seat, this day.{' '}
              <a href={href('/privacy')}>All of it, in detail</a>
            </dd>
          </div>
        </dl>
      </section>

      <section className="notice" aria-labelledby="leave-out">
        <h2 id="leave-out">Please leave out</h2>
        <ul>
          <li>the address of a refuge, or of anywhere that somebody is hiding,</li>
          <li>names of children,</li>
          <li>your own or anybody’s immigration status. The letter does not need it, and it cannot be taken back.</li>
        </ul>
      </section>

      <section aria-labelledby="watched">
        <h2 id="watched">If somebody may be watching</h2>
        <p>
          <strong>This screen.</strong> “Leave now” is on every page and takes you to the weather. With JavaScript on,
          pressing Shift three times does the same. It cannot erase your browser’s history: a private window, or
          somebody else’s device, is safer.
        </p>
        <p>
          <strong>Your inbox.</strong> If we send the letter for you, we write one message to your e-mail address. Its
          subject is “Please confirm your message”, and nothing about this campaign is in it. Your MP’s answer comes
          there too. If somebody else can read that inbox, give another address, or send the letter on paper.
        </p>
        <p>
          <strong>In danger now?</strong> Call 999.
        </p>
      </section>

      <p className="act">
        <a className="button" href={href('/write/mp')}>
          Start your letter
        </a>
        <span className="soft">Three steps. You see everything before anything goes out.</span>
      </p>
    </>
  )
}
