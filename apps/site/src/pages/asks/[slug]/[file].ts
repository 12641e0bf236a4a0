import type { APIRoute } from 'astro'
import { answerFollower } from '../../../following/answer-follower.ts'

/** Feeds and calendars of one ask. */
export const GET: APIRoute = (context) => answerFollower(context, { of: 'ask', slug: context.params.slug ?? '' })
