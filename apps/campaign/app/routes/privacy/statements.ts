import { fewerThan, readStatement } from '@safe-to-report/letters/proof'
import { toPem } from '@safe-to-report/outbox/seal'
import { requireWithinLimit, servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import type { Route } from './+types/statements'

/**
 * What was held when it was last counted, of each kind `atLeast`, or where that is 0 less than `fewerThan`; and every statement of the
 * erasure job with its signature, oldest first, and the key to check them with.
 */
export const loader = ({ context }: Route.LoaderArgs) =>
  refuseWhileDown(async () => {
    await requireWithinLimit(context, 'challenge-by-address')
    const services = context.get(servicesContext)
    const [holdings, statements] = await Promise.all([services.privacy.findHoldings(), services.privacy.listErasures()])
    const publicKey = readStatement(statements.at(-1)?.statement ?? '')?.publicKey
    return Response.json({ ...holdings, fewerThan, publicKey, pem: publicKey && toPem(publicKey), statements })
  })
