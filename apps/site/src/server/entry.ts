import { createApp } from 'astro/app/entrypoint'

const app = createApp({ streaming: false })

// Astro would print a failed page with its query and what the reader asked for; `onFailure` tells it without either.
const logger = await app.getLogger()
logger.setDestination({ write: () => undefined })

/** Renders the page at the request's address: the one export of the build. */
export function render(request: Request, locals: App.Locals): Promise<Response> {
  return app.render(request, { locals })
}
