import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Cofnod y biliau: hafan',
  wrong: 'Os bydd hi’n ffonio’r heddlu, gallan nhw ddweud wrth y Swyddfa Gartref.',
  forces:
    'Rhwng 2020 a 2023 cyfeiriodd pob heddlu yng Nghymru a Lloegr ddioddefwyr cam-drin domestig at Immigration Enforcement, yr adran gorfodi mewnfudo. Dyna a ganfu’r Comisiynydd Cam-drin Domestig.',
  beyond:
    'Cyfeiriodd yr heddlu yn yr Alban a Gogledd Iwerddon ddioddefwyr troseddau hefyd, yn ôl ymchwiliad gan newyddiadurwyr.',
  firewall: 'Byddai <firewall>wal dân rhannu data (firewall)</firewall> yn atal hynny.',
  find: {
    label: 'Eich cod post',
    button: 'Pwy yw fy AS?',
    looking: 'Yn chwilio …',
    sent: 'Rydym yn ei chwilio unwaith, ac nid ydym yn ei gadw yn unman.',
    here: 'Caiff ei chwilio ar y ddyfais hon. Ni chaiff ei anfon.',
    anyone: 'Gall unrhyw un sy’n byw yma ysgrifennu, beth bynnag eu pasbort neu eu hoed.',
    none: 'Dim cod post? <list>Dewiswch eich etholaeth o restr</list>',
    again: 'Cod post arall',
    fromList: 'Dewis fy etholaeth o restr',
  },
  lanes: {
    about: 'Dau lwybr: heddiw, a gyda wal dân rhannu data',
    today: 'Heddiw',
    firewall: 'Gyda wal dân',
    police: 'heddlu',
    homeOffice: 'Swyddfa Gartref',
    name: 'ei henw',
    help: 'help',
    steps: {
      today: [
        'Mae ef yn dweud y bydd yn ei halltudio. Mae hi’n ffonio’r heddlu.',
        'Maen nhw’n ei chyfeirio.',
        'Mae ei henw gan Immigration Enforcement.',
        'Mae’r ddynes nesaf yn clywed am hyn. Nid yw’n ffonio.',
      ],
      firewall: [
        'Mae ef yn dweud yr un peth. Mae hi’n ffonio’r heddlu.',
        'Maen nhw’n ei helpu.',
        'Mae ei henw’n aros yma.',
        'Gall y ddynes nesaf ffonio hefyd.',
      ],
    },
    composite: 'Un darlun o lawer o achosion a gyhoeddwyd. Nid stori un ddynes ydyw.',
  },
  status: {
    law: 'Yn gyfraith',
    notLaw: 'Ddim yn gyfraith',
    notChecked: 'Cytunwyd arno; y Ddeddf heb ei gwirio eto',
    inLaw: 'Mae’r hyn y gofynnwyd amdano yn {bills}.',
    actNotChecked: 'Cytunwyd arno yn {bills}. Nid oes neb wedi gwirio eto a yw’r Ddeddf yn ei gynnwys.',
    carried: 'Mae gerbron y Senedd yn San Steffan, yn {bills}. Edrychom ddiwethaf ar {day}.',
    between: 'Cytunodd un Tŷ a gwrthododd y llall, yn {bills}. Edrychom ddiwethaf ar {day}.',
    announced: 'Bydd mewn bil sydd wedi’i gyhoeddi: {bills}. Edrychom ddiwethaf ar {day}.',
    replaced: 'Cytunwyd ar rywbeth arall yn ei le, yn {bills}. Edrychom ddiwethaf ar {day}.',
    could: 'Gallai bil ei gario: {bills}. Edrychom ddiwethaf ar {day}.',
    nothing: 'Nid oes bil yn ei gario, ac ni wyddom am un a allai. Edrychom ddiwethaf ar {day}.',
    thenCarried: 'Ar {day} roedd gerbron y Senedd yn San Steffan, yn {bills}. Nid ydym wedi edrych ers hynny.',
    thenBetween: 'Ar {day} nid oedd y ddau Dŷ’n cytuno arno, yn {bills}. Nid ydym wedi edrych ers hynny.',
    thenAnnounced: 'Ar {day} roedd i fod mewn bil oedd eto i ddod: {bills}. Nid ydym wedi edrych ers hynny.',
    thenReplaced: 'Ar {day} roedd rhywbeth arall wedi’i gytuno yn ei le, yn {bills}. Nid ydym wedi edrych ers hynny.',
    thenCould: 'Ar {day} gallai bil ei gario: {bills}. Nid ydym wedi edrych ers hynny.',
    thenNothing: 'Ar {day} nid oedd bil yn ei gario. Nid ydym wedi edrych ers hynny.',
    mayBe: 'Efallai ei fod ar y gweill, yn {bills}. Ni wyddom beth ddaeth ohono.',
    notKnown: 'Nid oes neb wedi edrych yn ddiweddar a oes bil yn ei gario.',
    now: 'Beth sy’n digwydd nawr',
  },
  votes: {
    found: (lords, commons) =>
      `${times(lords)} dywedodd Tŷ’r Arglwyddi ie. ${times(commons)} dywedodd Tŷ’r Cyffredin na.`,
    foundRefused: (lords, refused) => `${times(lords)} dywedodd Tŷ’r Arglwyddi ie. ${times(refused)} gwrthodwyd ef.`,
    plain: 'Sut yr atebodd y Senedd yn San Steffan',
    path: 'Y llwybr cyfan, drws wrth ddrws',
    members: 'Sut pleidleisiodd fy AS?',
  },
  act: {
    title: 'Tri pheth i’w gwneud',
    write: {
      title: 'Ysgrifennu',
      says: 'At eich AS, yn eich geiriau eich hun. Ni sy’n ei anfon, neu chi, neu ar bapur.',
    },
    share: { title: 'Rhannu', says: 'Ychydig eiriau a’r cyfeiriad hwn, i rywun rydych yn ymddiried ynddynt.' },
    told: { title: 'Cael gwybod', says: 'Un e-bost pan fydd rhywbeth yn symud. Dim cyfrif.' },
  },
  inPlay: {
    title: 'Ar y gweill',
    before: (day) => `Gerbron y Senedd yn San Steffan ar ${day}`,
    announced: (day) => `Wedi’i gyhoeddi, heb fod gerbron y Senedd eto ar ${day}`,
    next: 'Nesaf',
    news: 'Newyddion a galwadau',
    all: 'Popeth sy’n digwydd nawr',
  },
  more: {
    title: 'Darllen ymhellach',
    evidence: 'Y dystiolaeth, a phwy sy’n dweud beth',
    bills: 'Y biliau',
    asks: 'Beth arall rydym yn gofyn amdano',
    timeline: 'Llinell amser',
    explained: 'Egluro’r Senedd',
    answers: 'Pan fydd eich AS yn ateb',
    progress: (letters) => `${letters} o lythyrau neu fwy hyd yma`,
  },
}

const counted = [
  '',
  'Unwaith',
  'Dwywaith',
  'Teirgwaith',
  'Pedair gwaith',
  'Pum gwaith',
  'Chwe gwaith',
  'Saith gwaith',
  'Wyth gwaith',
  'Naw gwaith',
]

function times(count: number): string {
  return counted[count] ?? `${count} gwaith`
}
