import { useRouteLoaderData } from 'react-router'
import type { PostcodeSource } from './journey/postcode-source.ts'
import type { loader } from './root.tsx'

/** Who looks postcodes up, for the words of a page. Undefined only while a request is being refused. */
export function usePostcodeSource(): PostcodeSource | undefined {
  return useRouteLoaderData<typeof loader>('root')?.postcodes
}
