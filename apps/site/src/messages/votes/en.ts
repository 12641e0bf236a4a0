/** What stands beside and in a bar of a vote. */
export const en = {
  see: 'See it',
  Commons: 'Commons',
  Lords: 'Lords',
  for: 'for',
  against: 'against',
  majority: (majority: number) => `a majority of ${majority}`,
  figures: 'voted on; its figures are not on our record',
  count: 'no count is on our record',
  said: (outcome: 'yes' | 'no', majority: number | null) =>
    [outcome === 'yes' ? 'Yes' : 'No', ...(majority === null ? [] : [`by ${majority}`])].join(', '),
}
