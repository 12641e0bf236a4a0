/** Who looks a postcode up: we, in a table of our own, which browsers may load as well; or postcodes.io, asked by us. */
export type PostcodeSource =
  | { by: 'postcodes-io' }
  | {
      by: 'table'
      /** Where a browser finds its part of the table. */
      deviceTable: string
      /** The sum of those bytes, as `fetch` takes it: a part that was damaged on its way must find no seat. */
      integrity: string
      /** The directory's month: "2026-08". */
      edition: string
      /** The postcode area that the table does not have; '' for none. */
      leavesOut: '' | 'BT'
    }
