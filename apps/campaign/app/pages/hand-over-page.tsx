import { countIn } from '@safe-to-report/languages'
import { useLanguage } from '../language.ts'
import { handOverMessages } from '../messages/hand-over/index.ts'
import { proofMessages } from '../messages/proof/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { PageHead } from './page-head.tsx'

interface HandOverPageProps {
  backupDays: number | null
}

/** Every table and column that could be handed over, in plain words. */
export function HandOverPage({ backupDays }: HandOverPageProps) {
  const language = useLanguage()
  const words = proofMessages[language].handOver
  return (
    <>
      <PageHead title={titleMessages[language].handOver} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <h2>{words.beyond}</h2>
      <ul>
        <li>{backupDays === null ? words.backups.none : countIn(language, backupDays, words.backups.days)}</li>
        <li>{words.logs}</li>
        <li>{words.relay}</li>
        <li>{words.mp}</li>
      </ul>
      <p>{words.language}</p>
      {Object.entries(handOverMessages[language]).map(([table, { holds, until, readBy, columns: each }]) => (
        <section key={table}>
          <h2>
            <code>{table}</code>
          </h2>
          <p>{holds}</p>
          <p className="soft">{words.kept(until, readBy)}</p>
          <details>
            <summary>{countIn(language, Object.keys(each).length, words.columns)}</summary>
            <ul>
              {Object.entries(each).map(([column, says]) => (
                <li key={column}>
                  <code>{column}</code>: {says}
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
    </>
  )
}
