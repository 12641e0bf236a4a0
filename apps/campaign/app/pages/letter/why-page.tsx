import type { LetterParagraph } from '@safe-to-report/letters/writing'
import type { LetterLanguage } from '@safe-to-report/letters/campaigns'
import { locales } from '@safe-to-report/languages'
import type { Draft, FieldFault } from '../../journey/draft.ts'
import { useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { useWordsFor } from '../../recipient-context.ts'
import { Field } from '../field.tsx'
import { GuidedForm, useFaultOf } from './guided-form.tsx'
import { WhileWriting } from './while-writing.tsx'

interface WhyPageProps {
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
export function WhyPage({ draft, faults, soFar, writtenIn, most, focus }: WhyPageProps) {
  const words = useWordsFor('guide').why
  const faultOf = useFaultOf(faults)
  return (
    <GuidedForm
      at="why"
      title={words.title}
      lede={words.lede}
      draft={draft}
      asks={['why', 'ownWords']}
      faults={faults}
      again="why"
      enter="sign"
      back={draft.points.length > 1 ? 'order' : 'points'}
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
        {draft.why === '' && draft.points.length > 0 && (
          <button className="link" name="intent" value="sign" data-while-empty="">
            {words.skip}
          </button>
        )}
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
