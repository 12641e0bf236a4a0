import type { Socket } from 'node:net'

/** What a client asks. */
export interface Command {
  tag: string
  name: string
  /** Words, quoted strings and literals, as they came; brackets are words. */
  words: string[]
}

/** Puts lines and literals together; a literal's bytes are asked for with `+`. */
export function readCommands(socket: Socket, take: (command: Command) => void): void {
  let rest = Buffer.alloc(0)
  let words: string[] = []
  let literal = 0
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      if (literal > 0) {
        if (rest.length < literal) return
        words.push(rest.subarray(0, literal).toString('latin1'))
        rest = rest.subarray(literal)
        literal = 0
      }
      const end = rest.indexOf('\r\n')
      if (end === -1) return
      const line = rest.subarray(0, end).toString('latin1')
      rest = rest.subarray(end + 2)
      const size = /\{(\d+)\+?\}$/.exec(line)
      words.push(...split(size ? line.slice(0, size.index) : line))
      if (size) {
        literal = Number(size[1])
        socket.write('+ go on\r\n')
        continue
      }
      const [tag = '', name = '', ...others] = words
      words = []
      take({ tag, name: name.toUpperCase(), words: others })
    }
  })
}

function split(line: string): string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|[()]|[^\s()]+/g)].map(([whole, quoted]) => quoted ?? whole)
}
