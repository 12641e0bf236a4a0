import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { helpMessages } from '../../messages/help/index.ts'
import { Sentence } from '../sentence.tsx'

/** On every page for the public: what this is, and where help is. The number is no link: nobody calls it by a slip of the thumb. */
export function HelpLine() {
  const language = useLanguage()
  const { line, title } = helpMessages[language]
  return (
    <aside className="help-line" aria-label={title}>
      <p>
        <Sentence
          text={line}
          parts={{ help: (text) => <a href={href('/:language?/help', inLanguage(language))}>{text}</a> }}
        />
      </p>
    </aside>
  )
}
