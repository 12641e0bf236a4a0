import type { LetterParagraph } from '@safe-to-report/letters/writing'
import { type LetterLanguage, listLetterLanguages } from '@safe-to-report/letters/campaigns'
import { locales } from '@safe-to-report/languages'
import { href } from 'react-router'
import type { OpenCampaign } from '../../journey/build-letter.ts'
import type { CitedPoints } from '../../journey/cite-points.ts'
import type { Draft, FieldFault } from '../../journey/draft.ts'
import type { Seat } from '../../journey/seat.ts'
import { inLanguage, useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { useRecipientPaths, useWordsFor } from '../../recipient-context.ts'
import { Field } from '../field.tsx'
import { GuidedForm, useFaultOf } from './guided-form.tsx'
import { LetterLanguageChoice } from './letter-language.tsx'
import { PointChoices } from './point-choices.tsx'
import { WhileWriting } from './while-writing.tsx'

interface WhyPageProps {
  seat: Seat
  campaign: OpenCampaign
  cited: CitedPoints
  draft: Draft
  faults: FieldFault[]
  /** What the letter says without the writer's own words, and in which language. */
  soFar: LetterParagraph[]
  writtenIn: LetterLanguage
  most: Record<'why' | 'ownWords', number>
  /** The field to begin in, for somebody sent here to change it. */
  focus: string
}

/** Why it matters to the writer: the heart of the letter. Nothing is asked that could harm them. */
export function WhyPage(props: WhyPageProps) {
  const { seat, campaign, cited, draft, faults, soFar, writtenIn, most, focus } = props
  const words = useWordsFor('guide').why
  const canBeWelsh = listLetterLanguages(campaign.content).includes('cy')
  const language = useLanguage()
  const { choose } = useRecipientPaths()
  const { otherSeat } = useWordsFor('guide').points
  const faultOf = useFaultOf(faults)
  return (
    <GuidedForm
      at="why"
      title={words.title}
      lede={words.lede}
      draft={draft}
      asks={['points', 'letterLanguage', 'why', 'ownWords']}
      faults={faults}
      again="why"
      enter="sign"
    >
      <Prompts writtenIn={writtenIn} />
      <Field name="why" label={words.label} hint={`${words.hint} ${words.leaveOut}`} fault={faultOf('why')}>
        {(ties) => (
          <textarea
            {...ties}
            rows={7}
            maxLength={most.why}
            autoFocus={focus === 'why'}
            defaultValue={draft.why}
            data-watched={words.left}
          />
        )}
      </Field>
      <LetterLanguageIn seat={seat} writtenIn={writtenIn} canBeWelsh={canBeWelsh} />
      <PointChoices
        points={campaign.content.points}
        chosen={draft.points}
        fault={faultOf('points')}
        writtenIn={writtenIn}
        cited={cited}
      />
      <details className="more" open={draft.ownWords !== '' || faultOf('ownWords') !== undefined}>
        <summary>{words.more}</summary>
        <Field name="ownWords" label={words.moreLabel} hint={words.moreHint} fault={faultOf('ownWords')}>
          {(ties) => (
            <textarea
              {...ties}
              rows={5}
              maxLength={most.ownWords}
              autoFocus={focus === 'ownWords'}
              defaultValue={draft.ownWords}
              data-watched={words.left}
            />
          )}
        </Field>
      </details>
      <WhileWriting measures />
      <div className="act">
        <button className="button" name="intent" value="sign">
          {words.next}
        </button>
        <button className="link" formAction={href(choose, inLanguage(language))}>
          {otherSeat}
        </button>
      </div>
      {soFar.length > 0 && (
        <details className="more">
          <summary>{words.soFar}</summary>
          <div id="so-far" lang={locales[writtenIn]}>
            {soFar.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </details>
      )}
    </GuidedForm>
  )
}

interface LetterLanguageInProps {
  seat: Seat
  writtenIn: LetterLanguage
  canBeWelsh: boolean
}

/** Asked of those who may want Welsh, and told to those who read another language than English. */
function LetterLanguageIn({ seat, writtenIn, canBeWelsh }: LetterLanguageInProps) {
  const language = useLanguage()
  const offersWelsh = canBeWelsh && (language === 'cy' || seat.nation === 'Wales' || writtenIn === 'cy')
  if (language === 'en' && !offersWelsh) return <input type="hidden" name="letterLanguage" value={writtenIn} />
  return <LetterLanguageChoice chosen={writtenIn} isOffered={offersWelsh} />
}

/** For whoever does not know how to begin. With a script, a beginning can be taken over by its button. */
function Prompts({ writtenIn }: { writtenIn: LetterLanguage }) {
  const language = useLanguage()
  const words = useWordsFor('guide').why
  return (
    <details className="more">
      <summary>{words.stuck}</summary>
      <ul>
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p>{words.starters}</p>
      <ul className="starters">
        {guideMessages[writtenIn].why.starter.map((start, index) => (
          <li key={start}>
            <q lang={locales[writtenIn]}>{start} …</q>
            {language !== writtenIn && <span className="soft"> {words.starter[index]} …</span>}{' '}
            <button type="button" className="link" data-starts={`${start} `} hidden>
              {words.use}
              <span className="unseen" lang={locales[writtenIn]}>
                : {start}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
