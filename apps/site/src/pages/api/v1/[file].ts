import type { APIRoute } from 'astro'
import { answerOpenData } from '../../../open-data/answer-open-data.ts'

/** The open data: lists as JSON and CSV, and their description. */
export const GET: APIRoute = answerOpenData
