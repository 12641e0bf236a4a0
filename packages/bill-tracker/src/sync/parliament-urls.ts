import type { z } from 'zod'

/** Parliament's own addresses. */
export const parliamentUrls = {
  bills: 'https://bills-api.parliament.uk',
  members: 'https://members-api.parliament.uk',
  commonsVotes: 'https://commonsvotes-api.parliament.uk',
  lordsVotes: 'https://lordsvotes-api.parliament.uk',
} as const

/** Origins of Parliament's APIs, by what each is asked for. */
export type ParliamentUrls = Record<keyof typeof parliamentUrls, string>

/** The variables by which a process is told of other addresses; `address` says what may be one. */
export function parliamentVariables(address: z.ZodType<string>) {
  return {
    BILLS_API_URL: address.default(parliamentUrls.bills),
    MEMBERS_API_URL: address.default(parliamentUrls.members),
    COMMONS_VOTES_API_URL: address.default(parliamentUrls.commonsVotes),
    LORDS_VOTES_API_URL: address.default(parliamentUrls.lordsVotes),
  }
}

export type ParliamentVariables = Record<keyof ReturnType<typeof parliamentVariables>, string>

/** The addresses that a process was told. */
export function toParliamentUrls(variables: ParliamentVariables): ParliamentUrls {
  return {
    bills: variables.BILLS_API_URL,
    members: variables.MEMBERS_API_URL,
    commonsVotes: variables.COMMONS_VOTES_API_URL,
    lordsVotes: variables.LORDS_VOTES_API_URL,
  }
}

/** What to tell a process, for these addresses. */
export function toParliamentVariables(urls: ParliamentUrls): ParliamentVariables {
  return {
    BILLS_API_URL: urls.bills,
    MEMBERS_API_URL: urls.members,
    COMMONS_VOTES_API_URL: urls.commonsVotes,
    LORDS_VOTES_API_URL: urls.lordsVotes,
  }
}

/** One address for all of Parliament: that of a stand-in. */
export function parliamentAt(url: string): ParliamentUrls {
  return { bills: url, members: url, commonsVotes: url, lordsVotes: url }
}
