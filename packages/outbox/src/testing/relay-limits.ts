/** A relay that takes so many a minute, by rules that relays have; answers whether it takes one at this second. */
export type Relay = (now: number) => boolean

/** Postfix (`smtpd_client_message_rate_limit`): so many within a minute from the first, refused ones counted too. */
export function fixedWindow(limit: number, seconds = 60): Relay {
  let start = -Infinity
  let count = 0
  return (now) => {
    if (now - start >= seconds) [start, count] = [now, 0]
    count += 1
    return count <= limit
  }
}

/** So many within any minute, refused ones counted too. */
export function slidingWindow(limit: number): Relay {
  let seen: number[] = []
  return (now) => {
    seen = [...seen.filter((at) => at > now - 60), now]
    return seen.length <= limit
  }
}

/** A bucket that refills evenly; it begins full. */
export function bucket(limit: number, burst: number): Relay {
  let tokens = burst
  let last = 0
  return (now) => {
    tokens = Math.min(burst, tokens + ((now - last) * limit) / 60)
    last = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}

/** Exim (`ratelimit`, per mail): a smoothed rate; `strict` updates it also by what is refused, `leaky` does not. */
export function smoothed(limit: number, mode: 'strict' | 'leaky'): Relay {
  let rate = 0
  let last: number | undefined
  return (now) => {
    const overPeriod = last === undefined ? Infinity : Math.max(now - last, 1e-3) / 60
    const kept = last === undefined ? 0 : Math.exp(-overPeriod)
    const next = last === undefined ? 1 : (1 - kept) / overPeriod + kept * rate
    const isTaken = next <= limit
    if (isTaken || mode === 'strict') [rate, last] = [next, now]
    return isTaken
  }
}
