import { countIn, instantIn, readStatement } from '@safe-to-report/letters'
import { servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import { proofMessages } from '../../messages/proof/index.ts'
import { ProofPage } from '../../pages/proof-page.tsx'
import { requestedLanguage } from '../requested-language.ts'
import type { Route } from './+types/proof'

export const loader = ({ context, params }: Route.LoaderArgs) =>
  refuseWhileDown(async () => {
    const services = context.get(servicesContext)
    const language = requestedLanguage(params)
    const words = proofMessages[language]
    const [holdings, signed] = await Promise.all([services.findHoldings(), services.findLastErasure()])
    const last = readStatement(signed?.statement ?? '')
    const say = (count: string): string => {
      if (count === '0') return words.proof.none
      return count === '<10' ? words.proof.few : count
    }
    return {
      rows: holdings.map(({ kind, held, oldestDays, isOverdue }) => ({
        kind,
        held: say(held),
        oldest: oldestDays === null ? '–' : countIn(language, oldestDays, words.proof.days),
        isOverdue,
      })),
      last: last && {
        between: words.proof.between(
          instantIn(language, new Date(last.since)),
          instantIn(language, new Date(last.until)),
        ),
        erased: Object.entries(words.erasedKinds).map(([kind, what]) => ({
          what,
          count: say(last.erased[kind] ?? '0'),
        })),
        publicKey: last.publicKey,
      },
    }
  })

export default function Proof({ loaderData }: Route.ComponentProps) {
  return <ProofPage {...loaderData} />
}
