interface NamedSeat {
  gss: string
  name: string
}

export function findSeats(seats: readonly NamedSeat[], typed: string): NamedSeat[]
