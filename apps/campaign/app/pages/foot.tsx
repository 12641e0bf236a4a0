import { sitePageIn } from '@safe-to-report/languages'
import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { aboutMessages } from '../messages/about/index.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { englishLink, siteLink } from './english-link.ts'
import { Sentence } from './sentence.tsx'

interface FootProps {
  siteUrl: string | undefined
  /** Signing in needs a cookie, so the desk does not say that there is none. */
  isDesk: boolean
}

const licences = {
  parliament: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
  government: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
}

/** The site's own foot (apps/site/src/components/Footer.astro) says the same in the same order: who knows one finds their way here. */
export function Foot({ siteUrl, isDesk }: FootProps) {
  const language = useLanguage()
  const { foot: words, inEnglishMark } = frameMessages[language]
  const inEnglish = (address: string) => (text: string) => <a {...englishLink(language, address)}>{text}</a>
  const safer = siteUrl && {
    safer: (text: string) => <a {...siteLink(language, siteUrl, '/privacy-and-safety')}>{text}</a>,
  }
  return (
    <footer className="foot">
      <div>
        <p>
          <Sentence text={words.leave} parts={{ ...safer }} />
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
        {siteUrl &&
          placesOnSite.map(({ path, says }) => (
            <li key={path}>
              <a {...siteLink(language, siteUrl, path)}>
                {words[says]}
                {!sitePageIn(language, path).isInLanguage && ` ${inEnglishMark}`}
              </a>
            </li>
          ))}
      </ul>
      <div>
        <p>
          <Sentence
            text={words.licences}
            parts={{ parliament: inEnglish(licences.parliament), government: inEnglish(licences.government) }}
          />
        </p>
      </div>
    </footer>
  )
}

const placesOnSite = [
  { path: '/privacy-and-safety', says: 'safety' },
  { path: '/progress', says: 'progress' },
  { path: '/now', says: 'now' },
  { path: '/pictures', says: 'pictures' },
  { path: '/notices', says: 'notices' },
  { path: '/follow', says: 'follow' },
  { path: '/search', says: 'search' },
  { path: '/explained', says: 'explained' },
  { path: '/glossary', says: 'glossary' },
  { path: '/about/data', says: 'data' },
  { path: '/about/open-data', says: 'openData' },
  { path: '/press', says: 'press' },
] as const
