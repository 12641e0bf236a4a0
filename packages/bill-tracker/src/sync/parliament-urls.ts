import type { z } from 'zod'

/** Parliament's own addresses. */
export const parliamentUrls = {
  bills: 'https://bills-api.parliament.uk',
  members: 'https://members-api.parliament.uk',
  commonsVotes: 'https://commonsvotes-api.parliament.uk',
  lordsVotes: 'https://lordsvotes-api.parliament.uk',
  questions: 'https://questions-statements-api.parliament.uk',
  hansard: 'https://hansard-api.parliament.uk',
  motions: 'https://oralquestionsandmotions-api.parliament.uk',
  committees: 'https://committees-api.parliament.uk',
  instruments: 'https://statutoryinstruments-api.parliament.uk',
  whatson: 'https://whatson-api.parliament.uk',
  petitions: 'https://petition.parliament.uk',
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
    QUESTIONS_API_URL: address.default(parliamentUrls.questions),
    HANSARD_API_URL: address.default(parliamentUrls.hansard),
    MOTIONS_API_URL: address.default(parliamentUrls.motions),
    COMMITTEES_API_URL: address.default(parliamentUrls.committees),
    INSTRUMENTS_API_URL: address.default(parliamentUrls.instruments),
    WHATSON_API_URL: address.default(parliamentUrls.whatson),
    PETITIONS_URL: address.default(parliamentUrls.petitions),
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
    questions: variables.QUESTIONS_API_URL,
    hansard: variables.HANSARD_API_URL,
    motions: variables.MOTIONS_API_URL,
    committees: variables.COMMITTEES_API_URL,
    instruments: variables.INSTRUMENTS_API_URL,
    whatson: variables.WHATSON_API_URL,
    petitions: variables.PETITIONS_URL,
  }
}

/** What to tell a process, for these addresses. */
export function toParliamentVariables(urls: ParliamentUrls): ParliamentVariables {
  return {
    BILLS_API_URL: urls.bills,
    MEMBERS_API_URL: urls.members,
    COMMONS_VOTES_API_URL: urls.commonsVotes,
    LORDS_VOTES_API_URL: urls.lordsVotes,
    QUESTIONS_API_URL: urls.questions,
    HANSARD_API_URL: urls.hansard,
    MOTIONS_API_URL: urls.motions,
    COMMITTEES_API_URL: urls.committees,
    INSTRUMENTS_API_URL: urls.instruments,
    WHATSON_API_URL: urls.whatson,
    PETITIONS_URL: urls.petitions,
  }
}

/** One address for all of Parliament: that of a stand-in. */
export function parliamentAt(url: string): ParliamentUrls {
  return {
    bills: url,
    members: url,
    commonsVotes: url,
    lordsVotes: url,
    questions: url,
    hansard: url,
    motions: url,
    committees: url,
    instruments: url,
    whatson: url,
    petitions: url,
  }
}
