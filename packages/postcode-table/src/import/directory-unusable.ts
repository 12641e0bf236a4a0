const expected =
  'Expected: the ONS Postcode Directory (ONSPD) of August 2024 or later, as the zip file from the Open Geography portal (geoportal.statistics.gov.uk) or its Data/ONSPD_….csv.'

/** The file is not one that a table can be made from. The message says why, and which file is expected. */
export class DirectoryUnusable extends Error {
  override name = 'DirectoryUnusable' as const
  constructor(why: string, options?: ErrorOptions) {
    super(`${why}\n${expected}`, options)
  }
}
