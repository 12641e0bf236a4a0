import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import { locales, writeBefore } from '@safe-to-report/languages'
import { useLanguage } from '../language.ts'
import { Sentence } from './sentence.tsx'

/** Until when to write, where the record has the day of what the campaign closes with; nothing where it has not, or once it is past. */
export function WriteBefore({ before }: { before: CampaignDay | null }) {
  const language = useLanguage()
  if (before === null) return null
  const title = (words: string) => <span lang={language === 'en' ? undefined : locales.en}>{words}</span>
  return (
    <p className="write-before">
      <strong>
        <Sentence text={writeBefore(language, before)} parts={{ title }} />
      </strong>
    </p>
  )
}
