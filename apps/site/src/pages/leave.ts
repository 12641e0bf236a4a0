import type { APIRoute } from 'astro'

/** The quick exit without a script: forgets what this site could have left behind, then goes somewhere dull. */
export const GET: APIRoute = ({ locals }) =>
  new Response(null, {
    status: 303,
    headers: {
      location: locals.exitUrl,
      'clear-site-data': '"cookies", "storage"',
      'cache-control': 'no-store',
    },
  })
