import type { Likeness } from '@safe-to-report/letters/writing'
import { locales, seatNameIn } from '@safe-to-report/languages'
import type { OpenCampaign } from '../../journey/build-letter.ts'
import type { Finding } from '../../journey/read-through.ts'
import { tellShare } from '../../journey/tell-share.ts'
import { useLanguage } from '../../language.ts'
import { useWordsFor } from '../../recipient-context.ts'
import { Envelope } from './envelope.tsx'
import { Findings } from './findings.tsx'
import { GuidedForm } from './guided-form.tsx'
import { LetterMeaning } from './letter-meaning.tsx'
import { LetterSheet } from './letter-sheet.tsx'
import type { LetterShown } from './letter-shown.ts'
import { OtherBeginning } from './other-beginning.tsx'
import { askedForWay, Ways, type WaysProps } from './ways.tsx'

interface ReadPageProps extends LetterShown, WaysProps {
  campaign: OpenCampaign
  findings: Finding[]
  likeness: Likeness
  /** How it asks for an answer where its writer gives an e-mail address later, or writes from one; null where that is said already. */
  mayAdd: string | null
  /** Whether other letters of this campaign have much the same words of their own. */
  isLikeOthers: boolean
  /** Whether a button at the findings led here. */
  isAnswer: boolean
  /** Whether somebody else holds the seat than when the letter was read before. */
  isToAnother: boolean
  /** Whether its words are others than when it was read before. */
  isReworded: boolean
}

/** The whole letter, and below it how it goes. */
export function ReadPage(props: ReadPageProps) {
  const { seat, draft, letter, campaign, findings, likeness, isLikeOthers, isAnswer } = props
  const language = useLanguage()
  const words = useWordsFor('guide').read
  const { asksEmail, asksMeeting } = askedForWay(props)
  return (
    <GuidedForm
      at="read"
      title={words.title}
      lede={props.mayAdd === null ? undefined : words.ledeMayAdd}
      draft={draft}
      asks={[
        'subject',
        'opening',
        ...(asksEmail ? (['email'] as const) : []),
        ...(asksMeeting ? (['meeting'] as const) : []),
      ]}
      sets={['readTo', 'readAs']}
      faults={props.faults}
      again="read"
      enter={asksEmail ? 'send' : 'read'}
      back="sign"
    >
      <div className="to-send">
        <div className="lines">
          {props.isToAnother && (
            <p className="notice" role="status">
              {words.toAnother(seat.member?.name ?? seatNameIn(language, seat.name))}
            </p>
          )}
          {props.isReworded && (
            <p className="notice" role="status">
              {words.reworded}
            </p>
          )}
          <Findings findings={findings} isAnswer={isAnswer} />
          <div>
            <LetterSheet letter={letter}>
              <Envelope seat={seat} letter={letter} />
            </LetterSheet>
            {props.mayAdd !== null && (
              <p className="term">
                {words.mayAdd} <q lang={locales[letter.writtenIn]}>{props.mayAdd}</q>
              </p>
            )}
            <p className="act edits">
              <button className="link" name="intent" value="why">
                {words.changeWords}
              </button>
              <button className="link" name="intent" value="sign">
                {words.changeSign}
              </button>
            </p>
          </div>
          {letter.meaning && <LetterMeaning meaning={letter.meaning} />}
          <Share likeness={likeness} isLikeOthers={isLikeOthers} />
          <OtherBeginning content={campaign.content} draft={draft} letter={letter} />
        </div>
        <Ways
          seat={seat}
          draft={draft}
          faults={props.faults}
          most={props.most}
          isTest={props.isTest}
          before={props.before}
        />
      </div>
    </GuidedForm>
  )
}

/** How much is the writer's own; why that matters is folded. Whoever can write no more goes on, as everybody does. */
function Share({ likeness, isLikeOthers }: { likeness: Likeness; isLikeOthers: boolean }) {
  const { read: words, share } = useWordsFor('guide')
  const tells = tellShare(likeness)
  const isMuch = likeness.ownShare >= 0.29
  return (
    <details className="share" open={isLikeOthers}>
      <summary>
        {share[tells]} <meter min={0} max={1} value={likeness.ownShare} aria-hidden="true" />
      </summary>
      {isLikeOthers && <p>{words.alike}</p>}
      <p>{isMuch ? words.thanks : words.help}</p>
      <p className="act">
        <button className="button quiet" name="intent" value="why">
          {words.more}
        </button>
      </p>
    </details>
  )
}
