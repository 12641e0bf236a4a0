import { logFailure } from '../log.server.ts'
import { answerOfDown, isDatabaseDown } from './database-down.ts'

/**
 * The same services; where one cannot reach the database, the router is thrown an answer of 503 that it shows as the page for that. Of any
 * other error it tells a page nothing but that there was one, so no page could say it, and each route would have to think of it.
 */
export function tellWhenDown<Services extends object>(services: Services): Services {
  return new Proxy(services, {
    get(target, name, receiver): unknown {
      const service: unknown = Reflect.get(target, name, receiver)
      if (typeof service === 'function') return (...given: unknown[]) => heed(Reflect.apply(service, target, given))
      return isPlain(service) ? tellWhenDown(service) : service
    },
  })
}

function heed(answer: unknown): unknown {
  if (!(answer instanceof Promise)) return answer
  return answer.catch((error: unknown) => {
    if (!isDatabaseDown(error)) throw error
    logFailure(error)
    // oxlint-disable-next-line typescript/only-throw-error -- what React Router is thrown, it answers with
    throw answerOfDown
  })
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
