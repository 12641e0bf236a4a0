/** The field of a watch's form that says that somebody is told: one each, so that a form that is kept and sent again has them all. */
export function toldField(id: string): string {
  return `told-${id}`
}
