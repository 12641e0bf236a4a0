import { useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { statusMessages } from '../messages/status/index.ts'
import { PageHead } from './page-head.tsx'

export function LetterErased() {
  const language = useLanguage()
  const words = statusMessages[language].erased
  return (
    <>
      <PageHead title={frameMessages[language].titles.letter} />
      <h1>{words.title}</h1>
      <p className="lede">{words.says}</p>
      <p>{words.inbox}</p>
    </>
  )
}
