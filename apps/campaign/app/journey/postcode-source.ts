/** Who looks a postcode up: we, in a table of our own, which browsers may load as well; or postcodes.io, asked by us. */
export type PostcodeSource =
  | { by: 'postcodes-io' }
  | {
      by: 'table'
      /** Where a browser finds its part of the table. */
      deviceTable: string
      /** The directory's month: "2026-08". */
      edition: string
    }
