import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { findTakenPorts } from './ports.ts'

test('a taken port is named with its purpose and the variable that moves it', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const [told] = await findTakenPorts([{ purpose: 'public site', variable: 'SITE_PORT', port }])
  await new Promise((resolve) => server.close(resolve))
  expect(told).toContain(`Port ${port} (public site) is taken`)
  expect(told).toContain(`SITE_PORT=${port + 100} npm start`)
  expect(await findTakenPorts([{ purpose: 'public site', variable: 'SITE_PORT', port }])).toEqual([])
})
