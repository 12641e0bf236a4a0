/** Most characters of each field, for the form's own `maxlength` and counters. */
export const letterLimits = {
  name: 100,
  email: 254,
  addressLine: 200,
  why: 2_000,
  ownWords: 5_000,
  subject: 150,
  body: 20_000,
} as const
