import type { HoldingKind } from '@safe-to-report/letters/proof'
import { href } from 'react-router'
import { useLanguage } from '../language.ts'
import { proofMessages } from '../messages/proof/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { PageHead } from './page-head.tsx'

interface ProofPageProps {
  counted: string
  rows: { kind: HoldingKind; held: string }[]
  last: { between: string; erased: string[]; isLate: boolean; publicKey: string } | undefined
}

/** What was held when it was last counted, and what the erasure job said last. */
export function ProofPage({ counted, rows, last }: ProofPageProps) {
  const language = useLanguage()
  const { proof: words, kinds } = proofMessages[language]
  return (
    <>
      <PageHead title={titleMessages[language].proof} />
      <h1>{words.title}</h1>
      <p className="lede">{counted}</p>
      <dl className="kept">
        {rows.map(({ kind, held }) => (
          <div key={kind}>
            <dt>{kinds[kind]}</dt>
            <dd>{held}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.erased}</h2>
      {last ? (
        <>
          <p>{last.between}</p>
          <ul>
            {last.erased.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          {last.isLate && <p>{words.late}</p>}
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
