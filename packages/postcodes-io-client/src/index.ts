export { createPostcodesClient, type PostcodeLookup, type PostcodesClient } from './client.ts'
export { parsePostcode, type ParsedPostcode, type PostcodeProblem, type Territory } from './parse-postcode.ts'
