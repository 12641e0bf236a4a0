import { parseArgs } from 'node:util'
import { livePlaces, terminatedPlaces } from './places.ts'
import { startStandInPostcodes } from './start-stand-in-postcodes.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4011' } } })
const standIn = await startStandInPostcodes({ port: Number(values.port) })

console.log(`A stand-in for postcodes.io listens at ${standIn.url}`)
console.log(`It knows ${livePlaces.length} live postcodes and ${terminatedPlaces.length} withdrawn one; see README.md.`)

process.once('SIGINT', () => void standIn.close())
process.once('SIGTERM', () => void standIn.close())
