/**
 * Does in one go what is asked for while an earlier go is under way: many rows to a statement when there is much to do, one at
 * once when there is little, and never a timer. `work` gives the ids that it wrote; when it fails, all of its go do.
 */
export function gather<Item extends { id: string }>(
  work: (items: Item[]) => Promise<ReadonlySet<string>>,
): (item: Item) => Promise<boolean> {
  let waiting: { item: Item; done: (isWritten: boolean) => void; failed: (error: unknown) => void }[] = []
  let isUnderWay = false

  async function go(): Promise<void> {
    if (isUnderWay) return
    isUnderWay = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        const written = await work(group.map(({ item }) => item))
        for (const { item, done } of group) done(written.has(item.id))
      } catch (error) {
        for (const { failed } of group) failed(error)
      }
    }
    isUnderWay = false
  }

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed })
      void go()
    })
}
