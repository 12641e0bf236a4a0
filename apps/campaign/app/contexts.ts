import { createContext } from 'react-router'
import type { Services } from './services.server.ts'

/** What loaders and actions may do in the world; set once per request by the server, or by a test with fakes. */
export const servicesContext = createContext<Services>()

/** The address that asked: only ever handed to rate limits, which keep an HMAC of it and forget the key each day. */
export const clientAddressContext = createContext<string>()
