import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { CampaignLine } from '@safe-to-report/letters/campaigns'
import { href } from 'react-router'
import { servicesContext } from '../../../contexts.ts'
import { stateWords } from '../../../pages/staff/campaigns/state-words.ts'
import type { Route } from './+types/list'

export async function loader({ context }: Route.LoaderArgs) {
  return { campaigns: await context.get(servicesContext).staff.campaigns.list() }
}

export default function Campaigns({ loaderData: { campaigns } }: Route.ComponentProps) {
  return (
    <>
      <h1>Campaigns</h1>
      <p>Each is a call to write to one’s MP, with the words from which letters are built.</p>
      {campaigns.length === 0 && <p>There is none yet.</p>}
      <ul className="desk-list">
        {campaigns.map((campaign) => (
          <li key={campaign.id}>
            <a href={href('/staff/campaigns/:id', { id: campaign.id })}>{campaign.title}</a>
            <p className="desk-soft">
              {stateWords[campaign.state]} · {tellDays(campaign)}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={href('/staff/campaigns/new')}>Write a new campaign</a>
      </p>
    </>
  )
}

function tellDays({ opensOn, opensWith, closesOn, closesWith, closesLostAt }: CampaignLine): string {
  const from = opensOn === null ? 'opens once the record has its day' : `from ${formatLondonDate(opensOn)}`
  if (closesOn !== null)
    return `${from} to ${formatLondonDate(closesOn)}${closesWith === null ? '' : ', as the record has it'}`
  if (closesWith === null) return opensWith === null ? `${from} on` : `${from}, with no end`
  return closesLostAt === null ? `${from}; its end is not known yet` : `${from}; the record has its end no more`
}
