import type { APIRoute } from 'astro'
import { answerFollower } from '../../../following/answer-follower.ts'

/** Feeds and calendars of one bill. */
export const GET: APIRoute = (context) => answerFollower(context, { of: 'bill', slug: context.params.slug ?? '' })
