/** What a path answers instead of data: a fault that the real one always has there. */
export class Refused {
  readonly status: number

  constructor(status: number) {
    this.status = status
  }
}
