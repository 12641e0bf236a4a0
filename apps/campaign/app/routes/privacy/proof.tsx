import { dayIn, instantIn, type Language, numberIn } from '@safe-to-report/languages'
import { fewerThan, readStatement, type SignedStatement } from '@safe-to-report/letters/proof'
import { servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import { proofMessages } from '../../messages/proof/index.ts'
import { ProofPage } from '../../pages/proof-page.tsx'
import { requestedLanguage } from '../../http/requested-language.ts'
import type { Route } from './+types/proof'

/** The job signs every hour: a statement that is older has no other behind it, since something keeps the job from it. */
const lateAfterHours = 2

export const loader = ({ context, params }: Route.LoaderArgs) =>
  refuseWhileDown(async () => {
    const services = context.get(servicesContext)
    const language = requestedLanguage(params)
    const { proof: words } = proofMessages[language]
    const [{ countedOn, held }, signed, now] = await Promise.all([
      services.privacy.findHoldings(),
      services.privacy.findLastErasure(),
      services.now(),
    ])
    const few = words.few(numberIn(language, fewerThan))
    return {
      counted: countedOn === null ? words.uncounted : words.counted(dayIn(language, countedOn)),
      rows: held.map(({ kind, atLeast }) => ({
        kind,
        held: atLeast === 0 ? few : words.some(numberIn(language, atLeast)),
      })),
      last: tellLast(language, signed, now),
    }
  })

function tellLast(language: Language, signed: SignedStatement | undefined, now: Date) {
  const last = readStatement(signed?.statement ?? '')
  if (!last) return undefined
  const { proof: words, erasedKinds } = proofMessages[language]
  const [since, until] = [new Date(last.since), new Date(last.until)]
  return {
    between: words.between(instantIn(language, since), instantIn(language, until)),
    erased: Object.values(erasedKinds),
    isLate: now.getTime() - until.getTime() > lateAfterHours * 3_600_000,
    publicKey: last.publicKey,
  }
}

export default function Proof({ loaderData }: Route.ComponentProps) {
  return <ProofPage {...loaderData} />
}
