import type { StandingWords } from './standing-words.ts'

const what = (isPart: boolean): string => (isPart ? 'rhan o’r cais' : 'y cais')

export const cy: StandingWords = {
  quoted: (name) => `“${name}”`,
  ofBills: (names, isMany) => `${isMany ? 'yn y biliau' : 'yn y bil'} ${names}`,
  status: {
    marks: {
      'in-law': 'Mewn cyfraith',
      carried: 'Gerbron Senedd y DU',
      'between-houses': 'Rhwng y ddau Dŷ',
      'act-not-checked': 'Cytunwyd; y Ddeddf heb ei gwirio eto',
      announced: 'Mewn bil i ddod',
      replaced: 'Rhywbeth arall yn ei le',
      'could-be-carried': 'Gellid ei gynnwys',
      nothing: 'Dim byd gerbron Senedd y DU',
    },
    notKnown: 'Ddim yn hysbys',
    notKnownSince: (day) => `Ddim yn hysbys ers ${day}`,
    inLaw: (texts) => `${texts}: y cais cyfan.`,
    carried: {
      now: ({ texts, bills, isPart }) => `Mae ${what(isPart)} yn ${texts}, ${bills}.`,
      earlier: ({ texts, bills, isPart }) => `Bryd hynny roedd ${what(isPart)} yn ${texts}, ${bills}.`,
    },
    announced: {
      now: ({ texts, bills, isPart }) =>
        `Bydd ${what(isPart)} yn ${texts}, ${bills}, sydd wedi’i gyhoeddi ond heb ddod gerbron Senedd y DU eto.`,
      earlier: ({ texts, bills, isPart }) =>
        `Bryd hynny roedd ${what(isPart)} i fod yn ${texts}, ${bills}, a oedd wedi’i gyhoeddi.`,
    },
    betweenHouses: {
      now: ({ texts, bills, isPart }) =>
        `Cytunodd un Tŷ ${isPart ? 'i ran o’r cais' : 'i’r cais'} a gwrthododd y llall: ${texts}, ${bills}. Nid yw’r naill na’r llall wedi cael y gair olaf.`,
      earlier: ({ texts, bills, isPart }) =>
        `Bryd hynny roedd un Tŷ wedi cytuno ${isPart ? 'i ran o’r cais' : 'i’r cais'} a’r llall wedi gwrthod: ${texts}, ${bills}.`,
    },
    replaced: {
      now: ({ texts, bills }) => `Cytunwyd i rywbeth arall yn ei le: ${texts}, ${bills}.`,
      earlier: ({ texts, bills }) => `Bryd hynny roedd rhywbeth arall wedi’i dderbyn yn ei le: ${texts}, ${bills}.`,
    },
    actNotChecked: ({ texts, bills }) =>
      `Cytunwyd, mewn bil sydd bellach yn Ddeddf: ${texts}, ${bills}. Nid oes neb wedi gwirio eto a yw’r geiriau yn y Ddeddf.`,
    could: {
      now: (names, isMany) =>
        `Nid oes bil ar ein cofnod yn ei gynnwys. ${isMany ? 'Gallai’r rhain' : 'Gallai hwn'}: ${names}.`,
      earlier: (names, isMany) =>
        `Bryd hynny nid oedd bil ar ein cofnod yn ei gynnwys. ${isMany ? 'Gallai’r rhain fod wedi' : 'Gallai hwn fod wedi'}: ${names}.`,
    },
    nothing: {
      now: 'Nid oes bil yn ei gynnwys, ac ni wyddom am un a allai.',
      earlier: 'Bryd hynny nid oedd bil yn ei gynnwys, ac ni wyddem am un a allai.',
    },
    openBill: ({ texts, bills }) => `Mae, neu roedd, mewn bil na wyddom sut mae’n sefyll: ${texts}, ${bills}.`,
    openFate: ({ texts, bills }) => `Nid yw’r hyn a ddaeth ohono ar ein cofnod: ${texts}, ${bills}.`,
    looked: (day) => `Edrychom ar ${day}.`,
    nobodyYet: 'Nid oes neb wedi edrych eto a oes bil gerbron Senedd y DU yn ei gynnwys.',
    nobodySince: 'Nid oes neb wedi edrych ers hynny a oes bil yn ei gynnwys.',
    notSince: 'Ni wyddom beth sydd wedi digwydd ers hynny.',
  },
  bill: {
    inPlay: (day) => `gerbron Senedd y DU ar ${day}`,
    announced: (day) => `wedi’i gyhoeddi, a heb ddod gerbron Senedd y DU eto ar ${day}`,
    notKnown: 'ni wyddom beth a ddaeth ohono',
    notKnownSince: (day) => `ddim yn hysbys ers ${day}`,
    was: { 'in-play': 'gerbron Senedd y DU bryd hynny', announced: 'wedi’i gyhoeddi bryd hynny' },
    ended: {
      passed: 'bellach yn Ddeddf',
      fell: 'syrthiodd cyn ei orffen',
      withdrawn: 'wedi’i dynnu’n ôl',
      lost: 'collwyd pan ddaeth ei sesiwn i ben',
    },
  },
  kinds: {
    question: 'Cwestiwn',
    statement: 'Datganiad',
    speech: 'Geiriau a ddywedwyd',
    motion: 'Cynnig',
    call: 'Galwad am dystiolaeth',
    inquiry: 'Ymchwiliad',
    report: 'Adroddiad',
    reply: 'Ymateb i adroddiad',
    instrument: 'Offeryn statudol',
    paper: 'Papur',
    petition: 'Deiseb',
    event: 'Dadl neu wrandawiad',
  },
  houses: { Commons: 'Tŷ’r Cyffredin', Lords: 'Tŷ’r Arglwyddi' },
  answers: {
    answered: { mark: 'Atebwyd', says: (day) => `Fe’i hatebwyd ar ${day}.` },
    holding: { mark: 'Ateb dros dro', says: (day) => `Daeth ateb dros dro ar ${day}: mae un arall i ddilyn.` },
    'will-write': {
      mark: 'Addewid i ysgrifennu',
      says: (day) => `Ar ${day} addawodd y gweinidog ysgrifennu. Nid yw’r hyn a ofynnwyd yn yr ateb hwnnw.`,
    },
    refused: { mark: 'Gwrthodwyd', says: (day) => `Gwrthodwyd ateb ar ${day}.` },
    'not-held': {
      mark: 'Nid yw ar gael',
      says: (day) => `Ateb ${day} yw nad yw’r wybodaeth hon gan y Llywodraeth.`,
    },
  },
  stands: {
    listed: {
      mark: 'Ateb heb ei ddarllen eto',
      says: 'Mae Senedd y DU yn rhestru ateb. Nid ydym wedi’i roi ar ein cofnod eto.',
    },
    waiting: 'Yn aros am ateb',
    noneOnRecord: 'Nid oes ateb ar ein cofnod.',
    noneOn: (day) => `Nid oedd un pan edrychom ar ${day}.`,
    dueBy: (day) => ` Mae disgwyl un erbyn ${day}.`,
    wasDue: (day) => `Roedd disgwyl ateb ar ${day}.`,
    notKnown: { mark: 'Ddim yn hysbys', says: 'Nid ydym wedi edrych ers hynny.' },
    late: { mark: 'Yn hwyr', says: (day) => `Nid oedd un pan edrychom ar ${day}.` },
    open: 'Ar agor',
    noEnd: 'Ni roddir diwrnod cau.',
    closesToday: (hour) => `Mae’n cau heddiw${hour}.`,
    closes: (day, hour) => `Mae’n cau ar ${day}${hour}.`,
    at: (hour) => ` am ${hour}`,
    closed: 'Wedi cau',
    closedOn: (day) => `Caeodd ar ${day}.`,
    days: { 'to-come': 'I ddod', today: 'Heddiw', over: 'Ar ben' },
    calledOff: 'Wedi’i ganslo',
    withdrawn: 'Wedi’i dynnu’n ôl',
    withdrawnSince: (day) => `Nid yw gan Senedd y DU ers ${day}.`,
    notListed: 'Ddim ar y rhestr mwyach',
    notListedSince: (day) => `Nid yw Senedd y DU wedi’i restru ers ${day}.`,
    notWhy: 'Ni wyddom pam.',
  },
  by: {
    question: (name) => `Gofynnwyd gan ${name}`,
    statement: (name) => `Gwnaed gan ${name}`,
    speech: (name) => `Dywedwyd gan ${name}`,
    motion: (name) => `Cyflwynwyd gan ${name}`,
    petition: (name) => `Dechreuwyd gan ${name}`,
    other: (name) => `Gan ${name}`,
  },
  to: (body) => `At: ${body}`,
  atHour: (hour) => `am ${hour}`,
  afterOther: 'ar ôl busnes arall',
  next: {
    closes: (title) => `Diwrnod olaf i ateb: ${title}`,
    due: (title) => `Disgwyl ateb: ${title}`,
    'last-day': (title) => `Diwrnod olaf: ${title}`,
  },
  look: {
    oneChecked: 'Un person sydd wedi gwirio hyn hyd yma.',
    hurried: (day, until) => `Cyhoeddwyd ar frys ar ${day}; bydd ail berson yn edrych erbyn ${until}.`,
    notAsked: 'heb ei holi eto',
    silentSince: (day) => `Nid yw wedi ateb ers ${day}`,
    nothingHere: 'nid oes dim ohono yma',
    mayMiss: 'gall yr hyn a ddigwyddodd ers hynny fod ar goll',
    since: (day) => `Ers ${day}.`,
    fromTo: (from, to) => `O ${from} hyd ${to}.`,
  },
  sources: {
    divisions: 'Pleidleisiau',
    events: 'Beth sydd ymlaen yn Senedd y DU',
    hansard: 'Beth a ddywedir yn Senedd y DU',
    committees: 'Pwyllgorau: ymchwiliadau, galwadau am dystiolaeth, adroddiadau',
    instruments: 'Offerynnau a osodir gerbron Senedd y DU',
    amendments: 'Gwelliannau pob bil',
    questions: 'Cwestiynau ysgrifenedig ac atebion',
    statements: 'Datganiadau ysgrifenedig',
    motions: 'Cynigion cynnar-yn-y-dydd (early day motions)',
    petitions: 'Deisebau i Senedd y DU',
  },
}
