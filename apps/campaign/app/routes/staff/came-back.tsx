import { servicesContext } from '../../contexts.ts'
import { WhatCameBack } from './what-came-back.tsx'
import type { Route } from './+types/came-back'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.returns.findOverview()
}

export default function CameBack({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <h1>What came back</h1>
      <WhatCameBack overview={loaderData} />
    </>
  )
}
