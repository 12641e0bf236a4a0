import { createWriteStream, type WriteStream } from 'node:fs'

export interface LogFile {
  write: (line: string) => void
  end: () => void
}

interface LogFileOptions {
  path: string
  /** Told once when it cannot be written, and once when it can be again. */
  tell: (words: string) => void
  /** How long before another file is opened in its stead; five seconds unless told. */
  againAfterMilliseconds?: number
  /** Opens the file, at its end. */
  open?: (path: string) => WriteStream
}

/** What waits to be written, at most: a disk that stands still must not fill the memory. */
const mostWaiting = 8 * 1024 * 1024

/**
 * A log on the disk, which is worth no process: when it cannot be written, because the disk is full or for any reason, its lines
 * are let go until it can be again.
 */
export function openLogFile({ path, tell, againAfterMilliseconds = 5_000, open = openAtEnd }: LogFileOptions): LogFile {
  let stream: WriteStream | undefined
  let failedAt = -Infinity
  let missing = 0
  let isFailing = false

  function fail(error: Error): void {
    stream = undefined
    failedAt = performance.now()
    if (!isFailing)
      tell(`${path} cannot be written (${codeOf(error)}). All else goes on; its lines are missing until it can be.`)
    isFailing = true
  }

  function begin(): WriteStream | undefined {
    if (performance.now() - failedAt < againAfterMilliseconds) return undefined
    const opened = open(path)
    opened.on('error', (error) => {
      if (stream === opened) fail(error)
    })
    return opened
  }

  return {
    write: (line) => {
      stream ??= begin()
      if (stream === undefined || stream.writableLength > mostWaiting) {
        missing += 1
        return
      }
      stream.write(`${line}\n`, (error) => {
        if (error) missing += 1
        if (error || !isFailing) return
        isFailing = false
        tell(`${path} is written again; ${missing} lines are missing from it.`)
        missing = 0
      })
    },
    end: () => stream?.end(),
  }
}

function openAtEnd(path: string): WriteStream {
  return createWriteStream(path, { flags: 'a', mode: 0o600 })
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
