import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { aboutMessages } from '../messages/about/index.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { englishLink } from './english-link.ts'
import { Sentence } from './sentence.tsx'

interface FootProps {
  siteUrl: string | undefined
  /** Signing in needs a cookie, so the desk does not say that there is none. */
  isDesk: boolean
}

export function Foot({ siteUrl, isDesk }: FootProps) {
  const language = useLanguage()
  const words = frameMessages[language].foot
  return (
    <footer className="foot">
      <div>
        <p>
          <Sentence text={words.leave} />
        </p>
        {!isDesk && <p>{words.nothing}</p>}
      </div>
      <ul>
        <li>
          <a href={href('/:language?/about', inLanguage(language))}>{aboutMessages[language].link}</a>
        </li>
        <li>
          <a href={href('/:language?/privacy', inLanguage(language))}>{words.kept}</a>
        </li>
        {siteUrl && (
          <li>
            <a {...englishLink(language, new URL('/privacy-and-safety', siteUrl).href)}>{words.browse}</a>
          </li>
        )}
      </ul>
    </footer>
  )
}
