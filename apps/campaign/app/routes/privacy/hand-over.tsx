import { columnWords } from '@safe-to-report/letters/proof'
import { servicesContext } from '../../contexts.ts'
import { HandOverPage } from '../../pages/hand-over-page.tsx'
import { requestedLanguage } from '../../http/requested-language.ts'
import type { Route } from './+types/hand-over'

export function loader({ context, params }: Route.LoaderArgs) {
  const { backupDays } = context.get(servicesContext)
  return { columns: columnWords(requestedLanguage(params)), backupDays: backupDays ?? null }
}

export default function HandOver({ loaderData }: Route.ComponentProps) {
  return <HandOverPage {...loaderData} />
}
