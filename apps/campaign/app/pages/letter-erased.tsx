import { useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { PageHead } from './page-head.tsx'

export function LetterErased() {
  const language = useLanguage()
  const words = statusMessages[language].erased
  return (
    <>
      <PageHead title={titleMessages[language].erased} />
      <h1>{words.title}</h1>
      <p className="lede">{words.says}</p>
      <p>{words.inbox}</p>
    </>
  )
}
