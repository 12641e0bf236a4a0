import type { en } from './en.ts'

export const cy: typeof en = {
  who: 'Pwy yw eich AS?',
  postcode: {
    label: 'Eich cod post',
    hint: 'Cod post y lle rydych chi’n byw. Nid ydym yn ei gadw.',
    find: 'Dod o hyd i fy AS',
    none: 'Neu <choose>dewiswch eich etholaeth o restr</choose>.',
    mixedUp: (postcode) => `Mae’n hawdd drysu rhwng llythyren a rhif. <yes>Ie, ${postcode} oedd gen i mewn golwg</yes>`,
  },
  faults: {
    empty: 'Teipiwch eich cod post, os gwelwch yn dda, er enghraifft M1 1AD.',
    'first-half-only': 'Hanner cyntaf cod post yw hwnnw. Teipiwch y cyfan, os gwelwch yn dda, er enghraifft M1 1AD.',
    mistyped: (suggestion) => `Nid yw hynny’n edrych yn iawn. Ai ${suggestion} oedd gennych mewn golwg?`,
    'not-a-postcode': 'Nid yw hynny’n edrych fel cod post. Mae cod post yn edrych fel M1 1AD neu SW1A 0AA.',
    unknown:
      'Nid ydym yn adnabod y cod post hwn. Gwiriwch ef, os gwelwch yn dda. Os yw eich stryd yn newydd: gall cod post newydd gymryd hyd at chwe mis i’n cyrraedd.',
    terminated: (since) =>
      `Rhoddodd y Post Brenhinol y gorau i ddefnyddio’r cod post hwn ym mis ${since}. Rhowch yr un sy’n cael ei ddefnyddio nawr, os gwelwch yn dda, neu dewiswch eich etholaeth o’r rhestr.`,
  },
  crown: {
    title: 'Jersey, Guernsey ac Ynys Manaw',
    says: 'Mae’r cod post hwn yn un o diriogaethau dibynnol y Goron. Mae gan yr ynysoedd hyn eu seneddau eu hunain, ac nid oes ganddynt sedd yn Nhŷ’r Cyffredin, felly nid oes AS i ysgrifennu ato.',
    also: 'Os ydych hefyd yn byw yn y Deyrnas Unedig, defnyddiwch y cod post hwnnw isod.',
  },
  down: {
    title: 'Nid yw’r chwiliad cod post yn ateb',
    says: 'Nid oes dim o’i le ar yr hyn a deipioch. Rhowch gynnig arall arni ymhen munud, neu dewiswch eich etholaeth o’r rhestr: nid oes angen chwilio ar gyfer hynny.',
  },
  unknownSeat: {
    title: 'Nid ydym yn adnabod yr etholaeth honno',
    says: 'Dewiswch eich etholaeth o’r rhestr, os gwelwch yn dda.',
  },
  list: {
    title: 'Dewiswch eich etholaeth',
    lede: (count) =>
      `Etholaeth yw’r ardal sy’n ethol un AS. Dyma bob un o’r ${count} yn Nhŷ’r Cyffredin, fesul gwlad ac yn nhrefn yr wyddor.`,
    label: 'Eich etholaeth',
    choose: 'Dewiswch etholaeth',
    this: 'Dyma fy etholaeth i',
    notSure: 'Ddim yn siŵr ym mha etholaeth rydych chi’n byw? <postcode>Defnyddiwch eich cod post</postcode>',
  },
  nations: {
    England: 'Lloegr',
    'Northern Ireland': 'Gogledd Iwerddon',
    Scotland: 'Yr Alban',
    Wales: 'Cymru',
  },
  found: {
    mp: 'Dyma eich AS',
    seat: 'Dyma eich etholaeth',
    isItMp: 'Ai dyma eich AS?',
    isItSeat: 'Ai dyma eich etholaeth?',
    mistyped:
      'Nid dyma lle rydych chi’n byw? Gall un llythyren anghywir, neu god post nad yw’n cael ei ddefnyddio mwyach, arwain at yr etholaeth drws nesaf.',
    again: 'Teipio’r cod post eto',
    fromList: 'Dewis fy etholaeth o restr',
    sample: (day, place) =>
      `Nid yw’r chwiliad cod post yn ateb, felly daw hyn o’n sampl o leoedd, fel yr oeddent ar ${day}: ${place}. Os nad dyma eich etholaeth, dewiswch yr un iawn o’r rhestr.`,
    write: 'Ysgrifennu’r llythyr',
    notYours: 'Nid eich AS chi? Dewiswch eich etholaeth',
    vacant: {
      title: 'Nid oes neb yn dal y sedd hon ar hyn o bryd',
      says: 'Bydd isetholiad. Tan hynny nid oes AS i ysgrifennu ato. Dewch yn ôl pan fydd un: bydd eich llythyr ymhlith y post cyntaf. Nid eich etholaeth chi yw hon? Dewiswch yr un iawn o’r rhestr.',
    },
    noEmail: 'Nid oes cyfeiriad e-bost wedi’i restru',
    notLoaded: 'Ni wyddom eto pwy sy’n dal y sedd hon',
    carry:
      'Felly ni allwn anfon y llythyr ar eich rhan. Gallwch ei ysgrifennu yma yr un fath, ac yna mynd ag ef gyda chi: i’ch e-bost eich hun, neu ar bapur i Dŷ’r Cyffredin, sy’n cyrraedd pob AS.',
    reach: 'Mae dwy Ddeddf 2021 a 2024 yn berthnasol i Gymru a Lloegr yn bennaf.',
    part: {
      sits: 'Mae ASau o’r fan hon yn eistedd yn Nhŷ’r Cyffredin fel y rhai o Gymru a Lloegr, felly mae ysgrifennu’n gweithio yr un fath.',
      unknown: 'Mae ysgrifennu at eich AS yn gweithio yr un fath.',
      'stays-away':
        'Nid yw ASau Sinn Féin yn cymryd eu seddi yn Nhŷ’r Cyffredin: nid ydynt yn siarad nac yn pleidleisio yno. Mae eu swyddfeydd yn ymdrin ag achosion pobl sy’n byw yn yr etholaeth, ac yn ysgrifennu at weinidogion. Felly mae’n werth ysgrifennu atynt, ac mae eich llythyr yn gofyn am yr hyn y gallant ei wneud.',
      presides:
        'Y Llefarydd, neu Ddirprwy Lefarydd, yw eich AS. Nid ydynt yn cymryd ochr, nac yn siarad mewn dadleuon, nac yn pleidleisio. Ond maent yn gweithredu dros y bobl sy’n byw yn eu hetholaeth, ac yn gallu ysgrifennu at weinidogion. Felly mae’n werth ysgrifennu atynt, ac mae eich llythyr yn gofyn am yr hyn y gallant ei wneud.',
    },
    assembly: 'Gallwch hefyd ysgrifennu at aelod o Gynulliad Gogledd Iwerddon (MLA): mae gan eich ardal sawl un.',
  },
  card: {
    vacant: 'Mae’r sedd yn wag',
    unnamed: 'Eich Aelod Seneddol',
    sample: (day) => `Sampl, fel yr oedd ar ${day}. Mae llythyrau’n mynd i gyfeiriad prawf.`,
    asAt: (day) => `Fel yr oedd ar ${day}`,
    website: 'Gwefan, yn aml â ffurflen i ysgrifennu drwyddi',
    telephone: 'Ffôn',
    post: 'Drwy’r post',
  },
}
