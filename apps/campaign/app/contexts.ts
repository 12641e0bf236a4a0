import { createContext, type RouterContextProvider } from 'react-router'
import { type LimitName } from './journey/limits.ts'
import { refuse } from './http/refuse.ts'
import type { Services } from './services/index.server.ts'
import type { VisitKeeper } from './visit/visit-keeper.server.ts'

/** What loaders and actions may do in the world; set once per request by the server, or by a test with fakes. */
export const servicesContext = createContext<Services>()

/** The visit that this request belongs to; set by the root's middleware. */
export const visitContext = createContext<VisitKeeper>()

/** The address that asked: only ever handed to rate limits, which keep an HMAC of it and forget the key each day. */
export const clientAddressContext = createContext<string>()

/** Counts one more request of this address, and answers 429 once there are too many. */
export async function requireWithinLimit(context: Readonly<RouterContextProvider>, name: LimitName): Promise<void> {
  const within = await context.get(servicesContext).guard.isWithinLimit(name, context.get(clientAddressContext))
  if (!within) refuse(429)
}
