import { tellBillState, tellStatus, type AskPage, type LineageText } from '@safe-to-report/bill-tracker/reading'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { FateMark } from './fate-mark.tsx'

/** An ask's page in brief: where it stands, and its wall. */
export function AskAhead({ page: { ask, status, lineage } }: { page: AskPage }) {
  const { mark, sentence } = tellStatus(status)
  return (
    <>
      <h3>{ask.title}</h3>
      <p>{ask.lede}</p>
      <p>
        <strong className="desk-mark">{mark}</strong> {sentence}
      </p>
      {ask.standsNow && (
        <p>
          <span className="desk-soft">Where it stands.</span> {ask.standsNow}
        </p>
      )}
      {ask.closestItCame && (
        <p>
          <span className="desk-soft">Closest it came.</span> {ask.closestItCame}
        </p>
      )}
      {ask.inLawInstead && (
        <p>
          <span className="desk-soft">In law instead.</span> {ask.inLawInstead}
        </p>
      )}
      {lineage.map(({ bill, state, texts }) => (
        <section key={bill.slug} className="desk-lineage">
          <h4>
            {bill.shortTitle}{' '}
            <span className="desk-soft">{[bill.sessions, tellBillState(state)].filter(Boolean).join(' · ')}</span>
          </h4>
          <ol>
            {texts.map((text) => (
              <li key={text.id}>
                <Text text={text} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function Text({ text: { label, door, askedWith, happenedOn, fate, amendment, plainWords } }: { text: LineageText }) {
  const where = amendment && [amendment.house, amendment.stageName].filter(Boolean).join(' · ')
  return (
    <>
      <FateMark door={askedWith === null ? door : null} />
      <div>
        <p>
          <strong>{label}</strong>: {fate.words}
        </p>
        <p className="desk-soft">{[happenedOn && formatLondonDate(happenedOn), where].filter(Boolean).join(' · ')}</p>
        <p className="desk-soft">{plainWords}</p>
      </div>
    </>
  )
}
