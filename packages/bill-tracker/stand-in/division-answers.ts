import type { DivisionContent, VoterContent } from './divisions.ts'

export function toCommonsDivision(division: DivisionContent): object {
  return {
    ...toCommonsHeader(division),
    AyeTellers: division.ayeTellers.map(toCommonsVoter),
    NoTellers: division.noTellers.map(toCommonsVoter),
    Ayes: division.ayes.map(toCommonsVoter),
    Noes: division.noes.map(toCommonsVoter),
    NoVoteRecorded: division.absent.map(toCommonsVoter),
  }
}

/** What a search gives: the counts, and no names. */
export function toCommonsHeader({ id, number, day, title, ayes, noes }: DivisionContent): object {
  return {
    DivisionId: id,
    Date: `${day}T19:30:00`,
    PublicationUpdated: `${day}T20:00:00`,
    Number: number,
    IsDeferred: false,
    EVELType: '',
    EVELCountry: '',
    Title: title,
    AyeCount: ayes.length,
    NoCount: noes.length,
    DoubleMajorityAyeCount: null,
    DoubleMajorityNoCount: null,
    AyeTellers: null,
    NoTellers: null,
    Ayes: [],
    Noes: [],
    FriendlyDescription: null,
    FriendlyTitle: null,
    NoVoteRecorded: [],
    RemoteVotingStart: null,
    RemoteVotingEnd: null,
  }
}

function toCommonsVoter({ id, name, listAs, party, seat }: VoterContent): object {
  return {
    MemberId: id,
    Name: name,
    Party: party,
    SubParty: null,
    PartyColour: '888888',
    PartyAbbreviation: null,
    MemberFrom: seat,
    ListAs: listAs,
    ProxyName: null,
  }
}

export function toLordsDivision(division: DivisionContent): object {
  return {
    ...toLordsHeader(division),
    contentTellers: division.ayeTellers.map(toLordsVoter),
    notContentTellers: division.noTellers.map(toLordsVoter),
    contents: division.ayes.map(toLordsVoter),
    notContents: division.noes.map(toLordsVoter),
  }
}

export function toLordsHeader({ id, number, day, title, ayes, noes, notes }: DivisionContent): object {
  return {
    divisionId: id,
    date: `${day}T00:00:00`,
    number,
    notes: null,
    title,
    isWhipped: false,
    isGovernmentContent: false,
    authoritativeContentCount: ayes.length,
    authoritativeNotContentCount: noes.length,
    divisionHadTellers: true,
    tellerContentCount: ayes.length,
    tellerNotContentCount: noes.length,
    memberContentCount: ayes.length - 2,
    memberNotContentCount: noes.length - 2,
    sponsoringMemberId: null,
    isHouse: true,
    isInquorate: false,
    amendmentMotionNotes: notes,
    isGovernmentWin: null,
    remoteVotingStart: null,
    remoteVotingEnd: null,
    contentTellers: [],
    notContentTellers: [],
    contents: [],
    notContents: [],
  }
}

function toLordsVoter({ id, name, listAs, party, seat }: VoterContent): object {
  return {
    memberId: id,
    name,
    listAs,
    memberFrom: seat,
    party,
    partyColour: '888888',
    partyAbbreviation: null,
    partyIsMainParty: true,
  }
}
