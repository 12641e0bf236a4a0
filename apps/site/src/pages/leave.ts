import { leavingHeaders } from '@safe-to-report/serving'
import type { APIRoute } from 'astro'

/** The quick exit without a script. This site sets no cookie that it would have to be told of. */
export const GET: APIRoute = ({ locals }) =>
  new Response(null, { status: 303, headers: leavingHeaders(locals.exitUrl, '') })
