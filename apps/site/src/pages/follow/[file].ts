import type { APIRoute } from 'astro'
import { answerFollower } from '../../following/answer-follower.ts'

/** Feeds and calendars of the whole record. */
export const GET: APIRoute = (context) => answerFollower(context, { of: 'everything' })
