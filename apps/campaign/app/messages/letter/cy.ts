import type { en } from './en.ts'

export const cy: typeof en = {
  faults: {
    'points-missing':
      'Dewiswch bwynt, neu dywedwch ef yn eich geiriau eich hun. Mae angen o leiaf un ohonynt ar lythyr.',
    'points-unknown': 'Dewiswch eich pwyntiau eto, os gwelwch yn dda.',
    'postcode-malformed':
      'Nid yw hwn yn edrych fel cod post cyfan, fel M1 1AD. Cywirwch ef, os gwelwch yn dda, neu gadewch ef yn wag.',
    'email-too-long': 'Mae’r cyfeiriad e-bost hwn yn rhy hir.',
    'email-other-script':
      'Ni all ein gweinydd post ysgrifennu at gyfeiriad â’r llythrennau hyn cyn yr @. Rhowch un arall, os gwelwch yn dda, mewn llythrennau plaen o a i z: nid oes rhaid iddo fod yr un arferol.',
    'email-malformed':
      'Gwiriwch y cyfeiriad e-bost hwn, os gwelwch yn dda. Mae’n edrych fel enw@example.org, a dim ond un y gellir ei roi.',
    'name-missing': 'Rhowch yr enw yr hoffech lofnodi ag ef, os gwelwch yn dda.',
    'name-too-long': 'Defnyddiwch enw o 100 nod ar y mwyaf, os gwelwch yn dda.',
    'name-like-address':
      'Ysgrifennwch eich enw fel y byddwch yn ei lofnodi: heb gyfeiriad e-bost na chyfeiriad gwefan, a heb y nodau @, <, > a ".',
    'address-too-long': 'Defnyddiwch 200 nod ar y mwyaf ar gyfer eich cyfeiriad, os gwelwch yn dda.',
    'why-too-long': 'Byrhewch hyn i 2,000 nod, os gwelwch yn dda.',
    'own-words-too-long': 'Byrhewch eich geiriau eich hun i 5,000 nod, os gwelwch yn dda.',
    'subject-missing': 'Rhowch bwnc i’ch llythyr, os gwelwch yn dda.',
    'subject-too-long': 'Byrhewch y pwnc i 150 nod, os gwelwch yn dda.',
    'letter-missing': 'Mae’r llythyr hwn yn wag.',
    'letter-too-long': 'Byrhewch eich llythyr i 20,000 nod, os gwelwch yn dda.',
    'not-one-line': 'Ysgrifennwch hwn ar un llinell, mewn llythrennau plaen, os gwelwch yn dda.',
  },
  sheet: 'Eich llythyr',
  meaning: {
    title: 'Beth mae eich llythyr yn ei ddweud',
    notYours: 'Mae eich geiriau eich hun yn aros fel yr ysgrifennoch nhw, ac ni chânt eu hailadrodd yma.',
  },
  ways: {
    title: 'Ei anfon',
    yourself: 'Neu anfonwch ef eich hun.',
    each: 'Beth sy’n digwydd iddo',
    weSend: {
      title: 'Ni sy’n ei anfon ar eich rhan',
      email: 'Eich cyfeiriad e-bost',
      says: 'Byddwn yn ysgrifennu at <email></email>, er mwyn i chi gadarnhau. Wedyn bydd yn mynd allan yn eich enw chi.',
      saysInTest:
        'Byddwn yn ysgrifennu at <email></email>, er mwyn i chi gadarnhau. Wedyn bydd y llythyr yn mynd i’r cyfeiriad hwnnw.',
      send: 'Anfonwch ef drosof',
      goes: 'Ni fydd gair yn newid ar ôl hyn. Mae’n mynd o’n gweinydd post ni. Byddwn yn ei ddileu 72 awr wedyn, neu pan fyddwch yn gofyn. Ni fyddwn yn ysgrifennu eto oni bai na ellir ei ddanfon, gyda’i eiriau yn y neges, neu i basio ymlaen ateb a ddaeth atom ni.',
    },
    ownMail: {
      title: 'O’ch e-bost eich hun',
      use: 'Defnyddio fy e-bost fy hun',
    },
    paper: {
      title: 'Ar bapur',
      print: 'Ei argraffu',
    },
    to: 'At',
    subject: 'Pwnc',
  },
  ownMail: {
    title: 'O’ch e-bost eich hun',
    lede: 'Nid ydym wedi cadw dim. Bydd eich rhaglen e-bost yn cadw’r hyn a anfonwch, a’i ddrafftiau.',
    open: 'Ei agor yn fy e-bost',
    orCopy: 'Neu ei gopïo',
    tooLong:
      'Mae eich llythyr yn rhy hir i un gwasgiad: byddai llawer o raglenni e-bost yn ei dorri’n fyr, neu heb agor o gwbl. Felly mae dau gam.',
    first: '1. Copïwch y llythyr',
    second: '2. Agorwch eich e-bost, a gludwch y llythyr ynddo',
    openEmpty: 'Agor fy e-bost',
    openEmptySays: 'Mae’r cyfeiriad a’r pwnc wedi’u llenwi.',
    nothing: 'Dim byd yn agor? Copïwch y rhain i e-bost newydd eich hun, felly.',
    copy: 'Ei gopïo',
    how: 'Pwyswch mewn blwch, dewiswch y cyfan (Ctrl neu Command ac A; ar ffôn, pwyswch a daliwch), a chopïwch.',
    letter: 'Llythyr',
  },
  paper: {
    title: 'Ar bapur',
    lede: 'Nid ydym wedi cadw dim. Argraffwch y dudalen hon: dim ond y llythyr a ddaw allan.',
    menu: 'Argraffwch â dewislen eich porwr, neu Ctrl neu Command a P.',
    byHand: 'Dim argraffydd? Copïwch ef â llaw: mae llythyr mewn llawysgrifen gystal.',
    noAnswer:
      'Nid yw’r llythyr yn rhoi cyfeiriad, felly ni all y swyddfa eich ateb. Os ydych am gael ateb, ewch yn ôl a rhowch gyfeiriad e-bost neu’ch cyfeiriad post, neu ysgrifennwch un â llaw o dan eich enw.',
    byPost: 'Mae eich llythyr yn gofyn am ateb drwy’r post, i’r cyfeiriad o dan eich enw.',
    library: 'Gall argraffydd mewn llyfrgell neu swyddfa gadw’r hyn y mae’n ei argraffu.',
    print: 'Argraffu',
  },
  back: 'Yn ôl at y llythyr',
}
