import type { HoldingKind } from '@safe-to-report/letters'
import { href } from 'react-router'
import { useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { proofMessages } from '../messages/proof/index.ts'
import { PageHead } from './page-head.tsx'

interface ProofPageProps {
  rows: { kind: HoldingKind; held: string; oldest: string; isOverdue: boolean }[]
  last: { between: string; erased: { what: string; count: string }[]; publicKey: string } | undefined
}

/** What is held now, and what was erased last. */
export function ProofPage({ rows, last }: ProofPageProps) {
  const language = useLanguage()
  const { proof: words, kinds } = proofMessages[language]
  return (
    <>
      <PageHead title={frameMessages[language].titles.reading} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <dl className="kept">
        {rows.map(({ kind, held, oldest, isOverdue }) => (
          <div key={kind}>
            <dt>{kinds[kind]}</dt>
            <dd>{held}</dd>
            {oldest !== '–' && (
              <dd className="until">
                <span className="soft">{words.oldest}: </span>
                {oldest}
              </dd>
            )}
            {isOverdue && <dd>{words.overdue}</dd>}
          </div>
        ))}
      </dl>
      <h2>{words.erased}</h2>
      {last ? (
        <>
          <p>{last.between}</p>
          <ul>
            {last.erased.map(({ what, count }) => (
              <li key={what}>
                {what}: {count}
              </li>
            ))}
          </ul>
          <p>{words.signed}</p>
          <p>
            {words.key}: <code>{last.publicKey}</code>
          </p>
          <p>
            <a href={href('/privacy/proof.json')}>{words.all}</a>
          </p>
        </>
      ) : (
        <p>{words.never}</p>
      )}
      <h2>{words.proves}</h2>
      <p>{words.can}</p>
      <p>{words.cannot}</p>
    </>
  )
}
