type Columns = Float64Array | Int32Array | Uint16Array | Uint8Array

/** A column of numbers that grows as they come: millions of rows are too many for an object, or a boxed number, each. */
export interface GrowingColumn {
  push: (value: number) => void
  at: (index: number) => number
  readonly length: number
}

export function createGrowingColumn<Column extends Columns>(make: (length: number) => Column): GrowingColumn {
  let held: Columns = make(1_024)
  let length = 0
  return {
    push(value) {
      if (length === held.length) {
        const larger: Columns = make(held.length * 2)
        larger.set(held)
        held = larger
      }
      held[length] = value
      length += 1
    },
    at: (index) => held[index] ?? 0,
    get length() {
      return length
    },
  }
}
