import { href } from 'react-router'

const kept = [
  ['Your postcode', 'Sent once to the look-up service. We keep it nowhere.', 'It is gone once your MP is found.'],
  [
    'Your seat and your MP',
    'With the letter, and in the tally that stays.',
    'The tally stays: it names a place, and nobody.',
  ],
  [
    'Your letter: name, e-mail address, postal address if given, your words',
    'Encrypted. The key to it is itself locked, and only the process that sends mail can open it: this website cannot, and no screen of our staff shows it.',
    '24 hours if you do not confirm; 72 hours after your MP’s mail server has taken it; at once when you ask.',
  ],
  [
    'The message that asks you to confirm',
    'Encrypted in the same way.',
    'Until it has been handed over, 24 hours at most.',
  ],
  ['That a letter was sent', 'Campaign, seat, day, and whether it was handed over.', 'For good: it is about nobody.'],
  [
    'Your internet address',
    'Only a code made from it, to stop misuse. The code’s key is thrown away every day, and after that nobody can work it back.',
    'A day.',
  ],
] as const

export function Privacy() {
  return (
    <>
      <title>Reading</title>
      <p className="kicker">Write to your MP</p>
      <h1>What we keep, and until when</h1>
      <p className="lede">
        As little as a letter needs, for as short a time. What we do not hold, nobody can take from us.
      </p>
      <dl className="kept">
        {kept.map(([what, how, until]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
            <dd className="until">
              <span className="soft">Until when? </span>
              {until}
            </dd>
          </div>
        ))}
      </dl>

      <h2>Who else sees something</h2>
      <ul>
        <li>postcodes.io sees a postcode, from our server. It does not see you.</li>
        <li>The mail servers between us and your MP carry your letter, as they carry every e-mail.</li>
        <li>Your MP and their office read it, may keep it, and may pass it on to a minister.</li>
        <li>Your own mail provider keeps our message and your MP’s answer until you delete them.</li>
      </ul>
      <p>There are no cookies on these pages, no counters, no advertising, and nothing from anybody else’s server.</p>

      <h2>What we could be made to hand over</h2>
      <p>
        If a court or an authority ordered it: the letters that have not been erased yet, and the tally. After erasure,
        the tally alone. We cannot bring back what has been erased. Copies of our database made for safety hold letters
        only in encrypted form.
      </p>

      <h2>What you can do</h2>
      <ul>
        <li>Erase your letter at any time, on the private page that the message links to.</li>
        <li>Use your own mail or paper: then we never have it.</li>
        <li>Leave out anything that you would not want others to read.</li>
      </ul>
      <p className="act">
        <a className="button" href={href('/write')}>
          Write to your MP
        </a>
      </p>
    </>
  )
}
