import type { Installation } from '@safe-to-report/serving'
import type { ReadRecord } from './record.ts'

declare global {
  namespace App {
    interface Locals {
      record: ReadRecord
      /** Where the site is reached from outside, without a slash at the end. */
      siteUrl: string
      campaignUrl: string
      /** Who runs this. */
      installation: Installation
      /** Draws an SVG as PNG. */
      drawCard: (svg: string) => Promise<Buffer>
      /** Told why a page could not be made. */
      onFailure: (error: unknown) => void
    }
  }
}
