import { seatNameIn } from '@safe-to-report/languages'
import { href } from 'react-router'
import type { OpenCampaign } from '../../journey/build-letter.ts'
import type { CitedPoints } from '../../journey/cite-points.ts'
import type { Draft, FieldFault } from '../../journey/draft.ts'
import type { GrowingLetter } from '../../journey/growing-letter.ts'
import type { Seat } from '../../journey/seat.ts'
import { inLanguage, useLanguage } from '../../language.ts'
import { useRecipientPaths, useWordsFor } from '../../recipient-context.ts'
import { Field } from '../field.tsx'
import { GuidedForm, useFaultOf } from './guided-form.tsx'
import { LetterBeside } from './letter-beside.tsx'
import { LetterLanguageChoice } from './letter-language.tsx'
import { PointChoices } from './point-choices.tsx'
import { Prompts } from './prompts.tsx'
import { WhileWriting } from './while-writing.tsx'

interface WhyPageProps {
  seat: Seat
  campaign: OpenCampaign
  draft: Draft
  faults: FieldFault[]
  /** The letter so far, in each language that its writer may choose. */
  letters: GrowingLetter[]
  cited: CitedPoints
  most: Record<'why' | 'ownWords', number>
  /** What was pressed to get here: a point to move, a field to change. */
  pressed: { move: string; change: string }
}

/** Why it matters to the writer, and what else the letter says: beside it the letter grows. Nothing is asked that could harm them. */
export function WhyPage(props: WhyPageProps) {
  const { seat, campaign, draft, faults, letters, cited, most, pressed } = props
  const words = useWordsFor('guide')
  const faultOf = useFaultOf(faults)
  const languages = letters.map(({ language }) => language)
  const own = { draft, most, focus: pressed.change, faultOf }
  return (
    <GuidedForm
      at="why"
      title={words.why.title}
      lede={<To seat={seat} />}
      draft={draft}
      asks={['points', 'letterLanguage', 'why', 'ownWords']}
      faults={faults}
      again="why"
      enter="sign"
    >
      <div className="beside">
        <div className="lines">
          <OwnWordsField name="why" rows={6} label={words.why.label} hint={words.why.leaveOut} {...own} />
          <WhileWriting measures />
          <Prompts languages={languages} />
          <PointChoices
            points={campaign.content.points}
            chosen={draft.points}
            fault={faultOf('points')}
            cited={cited}
            moved={pressed.move}
            languages={languages}
          />
          <details className="more" open={draft.ownWords !== '' || faultOf('ownWords') !== undefined}>
            <summary>{words.why.more}</summary>
            <OwnWordsField name="ownWords" rows={5} label={words.why.moreLabel} hint={words.why.moreHint} {...own} />
          </details>
          <LetterLanguageChoice languages={languages} writtenIn={writtenIn(letters)} />
        </div>
        <LetterBeside letters={letters} />
        <GoOn />
      </div>
    </GuidedForm>
  )
}

const writtenIn = (letters: GrowingLetter[]): GrowingLetter['language'] =>
  letters.find(({ isChosen }) => isChosen)?.language ?? 'en'

function To({ seat }: { seat: Seat }) {
  const words = useWordsFor('guide')
  const seatName = seatNameIn(useLanguage(), seat.name)
  return (
    <>
      {seat.member ? words.to(seat.member.name, seatName) : words.toOffice(seatName)} {words.why.lede}
    </>
  )
}

interface OwnWordsFieldProps {
  name: 'why' | 'ownWords'
  rows: number
  label: string
  hint: string
  draft: Draft
  most: Record<'why' | 'ownWords', number>
  /** The field to begin in, for somebody sent here to change it. */
  focus: string
  faultOf: (field: 'why' | 'ownWords') => string | undefined
}

function OwnWordsField({ name, rows, label, hint, draft, most, focus, faultOf }: OwnWordsFieldProps) {
  const { left } = useWordsFor('guide').why
  return (
    <Field name={name} label={label} hint={hint} fault={faultOf(name)}>
      {(ties) => (
        <textarea
          {...ties}
          rows={rows}
          maxLength={most[name]}
          autoFocus={focus === name}
          defaultValue={draft[name]}
          data-watched={left}
        />
      )}
    </Field>
  )
}

function GoOn() {
  const language = useLanguage()
  const words = useWordsFor('guide')
  const { choose } = useRecipientPaths()
  return (
    <div className="act">
      <button className="button" name="intent" value="sign">
        {words.why.next}
      </button>
      <button className="link" formAction={href(choose, inLanguage(language))}>
        {words.points.otherSeat}
      </button>
    </div>
  )
}
