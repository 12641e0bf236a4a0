export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // An HTML page from something in between: the schema refuses it.
    return undefined
  }
}
