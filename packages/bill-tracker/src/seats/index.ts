export { findMemberFacts, type KnownOfMember } from './find-member-facts.ts'
export { findSamplePlace, listSamplePlaces, type SamplePlace } from './find-sample-place.ts'
export { findSeat, listSeats, type Seat, type SeatMember } from './seats.ts'
export { countPosts, type PostCounts, type PostFact } from './post-facts.ts'
