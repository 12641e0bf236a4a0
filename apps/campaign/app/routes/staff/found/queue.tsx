import { servicesContext } from '../../../contexts.ts'
import { FoundQueue } from '../../../pages/staff/found/found-queue.tsx'
import { readAskedFinds } from '../../../staff/found/asked-finds.ts'
import type { Route } from './+types/queue'

export async function loader({ url, context }: Route.LoaderArgs) {
  const { desk } = context.get(servicesContext).staff
  const asked = readAskedFinds(url.searchParams)
  const [found, gaps] = await Promise.all([desk.findQueue(asked), desk.findGaps()])
  return { asked, found, gaps }
}

export default function Queue({ loaderData }: Route.ComponentProps) {
  return <FoundQueue {...loaderData} />
}
