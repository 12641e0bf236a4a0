import type { en } from './en.ts'

export const cy: typeof en = {
  to: (member, seat) => `At ${member}, dros etholaeth ${seat}.`,
  back: 'Yn ôl',
  nothingYet: {
    inPage: {
      says: 'Nid oes dim wedi’i anfon na’i gadw eto. Mae cau neu ail-lwytho’r dudalen hon yn ei gwagio.',
      more: 'Mae’r hyn yr ydych yn ei deipio ar y dudalen hon ac yn unman arall. Mae Yn ôl ac Ymlaen eich porwr yn arwain trwy’r llythyr; mae gadael, neu awr heb ei chyffwrdd, yn ei gwagio am byth.',
    },
    inVisit: {
      says: 'Nid oes dim wedi’i anfon eto, ac nid yw cau’r tab yn unig yn gwagio’r dudalen hon: pwyswch “Gadael nawr” cyn mynd.',
      more: 'Heb JavaScript, mae eich porwr yn cario’r hyn a deipioch mewn cwci y gallwn ni yn unig ei ddarllen, ac nid ydym yn cadw dim. Mae “Gadael nawr”, anfon, neu awr heb bwyso botwm yn ei orffen.',
    },
    where: 'Ble mae eich geiriau',
  },
  points: {
    title: 'Pwyntiau i’ch llythyr',
    hint: 'Ticiwch ddau neu dri. Caiff llythyr byr ei ddarllen; caiff un hir ei ffeilio.',
    read: 'Darllenwch ef',
    inLetter: 'Yn y llythyr: ',
    sources: 'O ble y daw hyn',
    newTab: 'yn agor mewn tab newydd',
  },
  writtenIn: {
    legend: 'Iaith y llythyr',
    en: 'Saesneg',
    cy: 'Cymraeg',
  },
  order: {
    up: 'I fyny',
    down: 'I lawr',
    moved: (heading, place) => `Rhif ${place} bellach: ${heading}`,
  },
  why: {
    title: 'Pam mae’n bwysig i chi?',
    label: 'Yn eich geiriau eich hun',
    leaveOut:
      'Gadewch allan enwau, lloches, statws mewnfudo neb, a rhifau ffôn neu gyfeirnodau: gall eraill ddarllen y llythyr hwn.',
    stuck: 'Ddim yn siŵr sut i ddechrau? Cwestiynau a all helpu',
    questions: [
      'Beth oeddech chi’n ei feddwl pan glywsoch am hyn gyntaf?',
      'Pwy ddylai eich cymydog allu ei ffonio yn y nos?',
      'Pa fath o le ddylai eich tref fod i rywun sy’n ofni?',
      'Beth fyddech chi’n ei ddweud am hyn wrth ffrind?',
    ],
    starters: 'Neu dechreuwch fel hyn',
    starter: ['Mae hyn yn bwysig i mi oherwydd', 'Cefais fy synnu o ddysgu bod', 'Yn y lle rwy’n byw ynddo, hoffwn'],
    use: 'Dechrau â hyn',
    more: 'Rhywbeth arall i’w ychwanegu',
    moreLabel: 'Mwy yn eich geiriau eich hun (dewisol)',
    moreHint: 'Daw ar ôl eich pwyntiau. Er enghraifft, cwestiwn yr hoffech gael ateb iddo.',
    left: 'Nodau ar ôl: ',
    next: 'Ymlaen',
  },
  growing: {
    title: 'Eich llythyr hyd yma',
    yours: 'Yma y daw eich geiriau eich hun.',
    bringUpToDate: 'Dangos fel y mae nawr',
  },
  sign: {
    title: 'Llofnodwch eich llythyr',
    name: { label: 'Eich enw' },
    addressLine: { label: 'Eich tref neu’ch cyfeiriad (dewisol)' },
    postcode: {
      label: 'Fy nghod post, yn y llythyr (dewisol)',
      offer: 'Rhoi’r cod post a deipiais',
    },
    replyByEmail: 'Gofyn am ateb drwy e-bost, nid drwy’r post',
    email: {
      label: 'Eich cyfeiriad e-bost (os ni sy’n ei anfon)',
      optionalLabel: 'Eich cyfeiriad e-bost (dewisol)',
    },
    safe: {
      ask: 'Beth sy’n ddiogel i’w roi',
      name: 'Llofnodwch fel yr hoffech.',
      reply:
        'Y blwch ticio: lle rhowch gyfeiriad e-bost, neu lle ysgrifennwch o’ch e-bost eich hun, mae’r llythyr yn dweud “nid drwy’r post na dros y ffôn”. Gall eraill agor post sy’n dod i gartref.',
    },
    next: 'Gweld eich llythyr',
  },
  share: {
    none: 'Nid oes dim ohono yn eich geiriau eich hun eto.',
    'a-few-words': 'Mae ychydig eiriau ohono’n eiddo i chi.',
    'a-tenth': 'Mae tua degfed ran ohono yn eich geiriau eich hun.',
    'a-quarter': 'Mae tua chwarter ohono yn eich geiriau eich hun.',
    'a-third': 'Mae tua thraean ohono yn eich geiriau eich hun.',
    half: 'Mae tua hanner ohono yn eich geiriau eich hun.',
    'two-thirds': 'Mae tua dwy ran o dair ohono yn eich geiriau eich hun.',
    most: 'Mae’r rhan fwyaf ohono yn eich geiriau eich hun.',
    all: 'Mae’r cyfan ohono yn eich geiriau eich hun.',
  },
  read: {
    title: 'Dyma eich llythyr',
    ledeMayAdd: 'Ar ôl hyn, dim ond sut y cewch ateb all newid.',
    mayAdd:
      'Ni roesoch gyfeiriad e-bost, felly nid yw’r llythyr yn gofyn am ateb drwy e-bost. Os anfonwch ef o’ch e-bost eich hun, neu os rhowch gyfeiriad isod, bydd hefyd yn dweud:',
    reworded:
      'Mae geiriau’r ymgyrch yn eich llythyr yn wahanol i’r hyn oeddent pan ddarllenoch chi ef. Mae’r hyn a ysgrifennoch chi heb ei newid, a does dim wedi mynd allan: darllenwch ef eto, os gwelwch yn dda.',
    help: 'Mae swyddfa’n rhoi llythyrau sydd i gyd yr un fath ar un pentwr. Mae un frawddeg o’ch eiddo yn codi eich un chi ohono. Os na allwch ysgrifennu mwy, mae hynny’n iawn: mae’n dal i gyfrif.',
    thanks: 'Dyna sy’n ei wneud yn llythyr i chi.',
    alike:
      'Mae gan lythyrau eraill yr ymgyrch hon eiriau tebyg iawn i’r rhai a ychwanegoch. Os copïoch chi nhw o rywle, bydd newid brawddeg yn gwneud i’ch un chi gyfrif mwy.',
    more: 'Dweud mwy yn fy ngeiriau fy hun',
    changeWords: 'Newid fy ngeiriau',
    changeSign: 'Newid sut rwy’n llofnodi',
    other: 'Dechrau arall',
    subject: 'Pwnc',
    opening: 'Brawddegau cyntaf',
    use: 'Defnyddio’r rhain',
  },
}
