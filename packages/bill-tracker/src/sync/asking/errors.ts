/** Parliament could not be reached, or kept failing, after every retry. The record stays as it was. */
export class ParliamentUnreachable extends Error {
  override name = 'ParliamentUnreachable' as const
}

/** Parliament answered, but not in the shape we know. The record stays as it was; a person must look. */
export class ParliamentAnswerChanged extends Error {
  override name = 'ParliamentAnswerChanged' as const
  /** Where in the answer it differs: `items.3.decision`; `(whole answer)` when it is no data at all. */
  readonly failingPath: string
  /** Path of the request, without its query. */
  readonly urlPath: string

  constructor(at: { failingPath: string; urlPath: string; what: string }, options?: ErrorOptions) {
    super(`Parliament's answer changed at ${at.failingPath} of ${at.urlPath}: ${at.what}`, options)
    this.failingPath = at.failingPath
    this.urlPath = at.urlPath
  }
}

/** An answer without a fault that is no zero: asked another way, Parliament has something there. The record stays as it was. */
export class EmptyIsNoZero extends Error {
  override name = 'EmptyIsNoZero' as const
}

/** Parliament knows nothing at this address: no such bill, member or list. */
export class NotKnownToParliament extends Error {
  override name = 'NotKnownToParliament' as const
}

/** Parliament's bill may be one that stands without its number, and nothing says whether it is: a person must. */
export class BillMayBeHeld extends Error {
  override readonly name = 'BillMayBeHeld'
  /** Slugs of those that it may be. */
  readonly slugs: readonly string[]

  constructor(message: string, slugs: readonly string[]) {
    super(message)
    this.slugs = slugs
  }
}
