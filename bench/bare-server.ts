// The least that `node:http` can do: the same bytes to whoever asks. Run as a process of its own, told the port, the file
// that holds the bytes, and their headers as JSON.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { z } from 'zod'

const [port, file, headers] = z.tuple([z.coerce.number(), z.string(), z.string()]).parse(process.argv.slice(2))
const body = readFileSync(file)
const answerHeaders = z.record(z.string(), z.string()).parse(JSON.parse(headers))

const server = createServer((_request, response) => {
  response.writeHead(200, { ...answerHeaders, 'content-length': body.length })
  response.end(body)
})
server.listen(port, '127.0.0.1', () => console.log('ready'))
process.once('SIGTERM', () => {
  server.closeAllConnections()
  server.close()
})
