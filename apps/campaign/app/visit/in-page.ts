/** Set by our own script, which puts the answer into the page that asked: nothing of it gets into a history. */
const inPageHeader = 'in-page'

export function isInPage(request: Request): boolean {
  return request.headers.has(inPageHeader)
}
