import type { Installation } from '@safe-to-report/serving'
import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { privacyMessages } from '../messages/privacy/index.ts'
import { proofMessages } from '../messages/proof/index.ts'
import { postcodeMessages } from '../messages/postcode/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { usePostcodeSource } from '../use-postcode-source.ts'
import { WhoAnswers } from './about/controller.tsx'
import { PageHead } from './page-head.tsx'

const kept = ['postcode', 'seat', 'letter', 'message', 'sent', 'once', 'sketch', 'alerts', 'address'] as const

export function Privacy({ installation }: { installation: Installation }) {
  const language = useLanguage()
  const frame = frameMessages[language]
  const words = privacyMessages[language]
  const hasTable = usePostcodeSource()?.by === 'table'
  return (
    <>
      <PageHead title={titleMessages[language].kept} />
      <p className="kicker">{frame.write}</p>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <dl className="kept">
        {kept.map((name) => (
          <div key={name}>
            <dt>{words.kept[name].what}</dt>
            <dd>{name === 'postcode' && hasTable ? postcodeMessages[language].kept : words.kept[name].how}</dd>
            <dd className="until">
              <span className="soft">{words.until}</span>
              {words.kept[name].until}
            </dd>
          </div>
        ))}
      </dl>

      <h2>{words.others.title}</h2>
      <ul>
        <li>{hasTable ? postcodeMessages[language].others : words.others.postcodes}</li>
        <li>{words.others.servers}</li>
        <li>{words.others.mp}</li>
        <li>{words.others.provider}</li>
      </ul>
      <p>{words.noCookies}</p>

      <h2>{words.handOver.title}</h2>
      <p>{words.handOver.says}</p>
      <p>{words.handOver.erased}</p>
      <p>{words.handOver.copies}</p>

      <ul>
        <li>
          <a href={href('/:language?/privacy/proof', inLanguage(language))}>{proofMessages[language].links.proof}</a>
        </li>
        <li>
          <a href={href('/:language?/privacy/hand-over', inLanguage(language))}>
            {proofMessages[language].links.handOver}
          </a>
        </li>
      </ul>

      <h2>{words.youCan.title}</h2>
      <ul>
        <li>{words.youCan.erase}</li>
        <li>{words.youCan.carry}</li>
        <li>{words.youCan.leaveOut}</li>
      </ul>
      <WhoAnswers installation={installation} />
      <p className="act">
        <a className="button" href={href('/:language?/write', inLanguage(language))}>
          {frame.write}
        </a>
      </p>
    </>
  )
}
