import type { FollowScope } from '@safe-to-report/bill-tracker/reading'
import type { APIContext } from 'astro'
import { pageCaching } from '../words/caching.ts'
import { buildCalendar } from './build-calendar.ts'
import { buildEntries } from './build-entries.ts'
import { buildAtom, buildJsonFeed } from './build-feed.ts'

/** The files by which the record, an ask or a bill is followed, and what each is. */
export const followFiles = {
  'feed.atom': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'calendar.ics': 'text/calendar; charset=utf-8',
  'calendar-with-names.ics': 'text/calendar; charset=utf-8',
} as const
type FollowFile = keyof typeof followFiles

/** Answers one of the files by which a scope is followed; 404 where there is no such file or scope. */
export async function answerFollower(context: APIContext, scope: FollowScope): Promise<Response> {
  const file = context.params.file ?? ''
  const words = isFollowFile(file) ? await buildFile(context, scope, file) : undefined
  if (words === undefined || !isFollowFile(file)) return context.rewrite('/404')
  return new Response(words, { headers: { 'content-type': followFiles[file] } })
}

function isFollowFile(file: string): file is FollowFile {
  return Object.hasOwn(followFiles, file)
}

async function buildFile(context: APIContext, scope: FollowScope, file: FollowFile): Promise<string | undefined> {
  return file.endsWith('.ics')
    ? buildCalendarFile(context, scope, file === 'calendar-with-names.ics')
    : buildFeedFile(context, scope, file === 'feed.atom' ? buildAtom : buildJsonFeed)
}

async function buildCalendarFile(
  { locals, cache }: APIContext,
  scope: FollowScope,
  withNames: boolean,
): Promise<string | undefined> {
  const calendar = await locals.record.findCalendar(scope)
  if (calendar === undefined) return undefined
  cache.set({ ...pageCaching, tags: calendar.tags })
  return buildCalendar(calendar, { siteUrl: locals.siteUrl, withNames })
}

async function buildFeedFile(
  { locals, cache }: APIContext,
  scope: FollowScope,
  build: typeof buildAtom,
): Promise<string | undefined> {
  const following = await locals.record.findFollowing(scope)
  if (following === undefined) return undefined
  cache.set({ ...pageCaching, tags: following.tags })
  const url = `${locals.siteUrl}${pageFollowed(scope)}`
  const heading = {
    title: following.name ?? 'Parliament: what is new',
    url,
    feedUrl: `${scope.of === 'everything' ? `${locals.siteUrl}/follow` : url}/feed`,
  }
  return build(heading, buildEntries(following, locals.siteUrl))
}

function pageFollowed(scope: FollowScope): string {
  if (scope.of === 'everything') return '/'
  return scope.of === 'ask' ? `/asks/${scope.slug}` : `/bills/${scope.slug}`
}
