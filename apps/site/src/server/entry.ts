import { createApp } from 'astro/app/entrypoint'

const app = createApp({ streaming: false })

/** Renders the page at the request's address: the one export of the build. */
export function render(request: Request, locals: App.Locals): Promise<Response> {
  return app.render(request, { locals })
}
