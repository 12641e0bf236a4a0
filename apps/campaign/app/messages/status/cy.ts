import type { en } from './en.ts'

export const cy: typeof en = {
  confirm: {
    title: 'A ddylem ei anfon?',
    yes: 'Ie, anfonwch fy llythyr',
    notYou: 'Nid chi oedd hyn, neu ddim mwyach? Caewch y dudalen hon ac ni fydd dim yn digwydd.',
    eraseAt: (instant) => `Byddwn yn dileu’r llythyr am ${instant}.`,
  },
  states: {
    unconfirmed: {
      title: 'Edrychwch yn eich mewnflwch',
      sent: (subject) =>
        `Rydym wedi anfon neges atoch, “${subject}”, oni bai bod eich blwch wedi cael ei bum neges am heddiw.`,
      going: (subject) => `Rydym yn anfon neges atoch, “${subject}”. Nid yw wedi mynd allan eto.`,
      waits: (subject, instant) =>
        `Nid yw ein neges atoch, “${subject}”, wedi mynd allan eto. Disgwylir iddi fynd am ${instant}.`,
    },
    cameBack: {
      title: 'Daeth ein neges atoch chi yn ôl',
    },
    sending: { title: 'Yn cael ei anfon nawr', says: 'Ychydig eiliadau y mae’n eu cymryd.' },
    'handed-over': {
      title: 'Dyna ni. Mae eich llythyr wedi mynd drwodd.',
    },
    uncertain: {
      title: 'Nid ydym yn siŵr iddo gyrraedd',
      says: 'Torrodd y cysylltiad wrth i’r llythyr gael ei drosglwyddo. Efallai iddo gyrraedd, efallai ddim, ac nid ydym yn ei anfon yr eildro ar amcan. I fod yn siŵr, defnyddiwch eich e-bost eich hun neu bapur.',
    },
    refused: {
      title: 'Cafodd ei wrthod',
    },
    bounced: {
      title: 'Daeth yn ôl',
    },
    withdrawn: {
      title: 'Wedi’i dynnu’n ôl',
      says: 'Tynnoch y llythyr yn ôl cyn iddo gael ei anfon. Nid aeth dim allan.',
    },
  },
  /** One line that fills. */
  far: {
    label: 'Pa mor bell y mae',
    written: 'Wedi’i ysgrifennu',
    confirmed: 'Wedi’i gadarnhau',
    handedOver: 'Wedi’i drosglwyddo',
    done: 'Wedi’i wneud: ',
    notYet: 'Dim eto: ',
  },
  reply: { taken: 'Beth a atebodd y gweinydd post', told: 'Dyma a ddywedwyd wrthym:' },
  /** Of a letter that did not go: how far the mail is that brings its text back. */
  textBack: {
    waiting:
      'Rydym yn anfon eich testun eich hun atoch drwy e-bost: nid yw wedi mynd allan eto. Gallwch <write>ysgrifennu eto</write> a defnyddio eich e-bost eich hun neu bapur.',
    sent: 'Rydym wedi anfon eich testun eich hun atoch drwy e-bost. Gallwch <write>ysgrifennu eto</write> a defnyddio eich e-bost eich hun neu bapur.',
    'not-reached':
      'Anfonwyd eich testun eich hun atoch drwy e-bost, ond gwrthodwyd neges i’ch cyfeiriad neu daeth yn ôl: efallai nad yw’r testun wedi eich cyrraedd. Gallwch <write>ysgrifennu eto</write> a defnyddio eich e-bost eich hun neu bapur.',
    here: 'Ni fynnai gweinydd post gludo geiriau ein neges atoch, felly maent isod, ar y dudalen hon. Gallwch <write>ysgrifennu eto</write> a defnyddio eich post eich hun neu bapur.',
  },
  texts: {
    open: 'Darllen yr hyn na fynnai gweinydd post ei gludo',
    says: 'Cadwch neu gopïwch ef cyn i ni ei ddileu. Ni all neb arall ei agor: mae wedi’i selio i gyfeiriad y dudalen hon.',
    private:
      'Mae cyfeiriad y dudalen hon yn breifat: gall pwy bynnag sydd ag ef weld pa mor bell y mae’r llythyr wedi mynd, darllen y geiriau a gedwir yma i chi, a dileu’r cyfan.',
  },
  wrongCode: 'Nid hwn yw’r cod yn y neges. Gwiriwch y chwe digid, os gwelwch yn dda.',
  beingSent: 'Mae’n cael ei anfon yr eiliad hon ac ni ellir ei alw’n ôl. Rhowch gynnig arall arni ymhen munud.',
  code: {
    label: 'Cod o’r neges',
    hint: 'Chwe digid. Pum cynnig.',
    confirm: 'Cadarnhau ac anfon',
    closed:
      'Teipiwyd pum cod anghywir, felly ni dderbynnir codau ar gyfer y llythyr hwn mwyach. Mae’r ddolen yn y neges yn gweithio o hyd.',
  },
  noMessage: {
    ask: 'Dim neges ar ôl deg munud?',
    says: 'Edrychwch ymhlith y post sothach. Os gall y cyfeiriad fod yn anghywir, <write>ysgrifennwch eto</write>: nid oes dim yn mynd allan heb ei gadarnhau.',
  },
  number: {
    own: (number) => `Dyma lythyr ${number}. Mae’r neges amdano yn dangos yr un rhif.`,
    none: 'Mae un blwch yn cael pum neges o’r fath y dydd ar y mwyaf, pwy bynnag sy’n gofyn, fel na all neb ei foddi. Os yw’ch un chi wedi cael pump, agorwch y ddiweddaraf a theipiwch rif y llythyr hwn ar ei thudalen.',
    ofLink: (number, instant) =>
      `Dyma lythyr ${number}, a ysgrifennwyd am ${instant}. Mae’r dudalen lle’r ysgrifennoch yn dangos yr un rhif. Os yw’n dangos un arall, neu os nad oes tudalen o’r fath, fe deipiodd rhywun arall eich cyfeiriad: peidiwch â phwyso’r botwm.`,
    open: 'A oes llythyr arall gennych heb gael neges?',
    says: 'Teipiwch ei rif. Mae ar y dudalen lle’r ysgrifennoch ef. Dim ond y llythyr hwnnw a gadarnheir.',
    label: 'Rhif y llythyr',
    hint: 'Wyth digid.',
    confirm: 'Cadarnhau’r rhif hwn a’i anfon',
    wrong: 'Nid oes llythyr o’r blwch hwn ac o heddiw â’r rhif hwn yn aros. Gwiriwch yr wyth digid, os gwelwch yn dda.',
    done: 'Mae’r llythyr â’r rhif hwn wedi’i gadarnhau. Mae’r dudalen lle’r ysgrifennoch ef yn dweud pa mor bell y mae.',
  },
  lookAgain: 'Edrych eto',
  changes: {
    says: 'Mae’r dudalen hon yn newid ohoni’i hun.',
    stop: 'Atal hynny',
    stopped: 'Nid yw’n newid ohoni’i hun mwyach: mae “Edrych eto” yn dangos pa mor bell y mae’r llythyr.',
  },
  wroteAt: (instant) => `Ysgrifennwyd am ${instant}.`,
  erasesAt: (instant) => `Byddwn yn dileu’r hyn rydym yn ei gadw am ${instant}.`,
  /** What can be done with what is held, by what is offered. */
  options: {
    erase: 'Ei ddileu',
    text: 'Ei ddileu, neu gael y testun',
    all: 'Ei ddileu, ei dynnu’n ôl, neu gael y testun',
  },
  erase: {
    open: 'Dileu nawr',
    yes: 'Ie, dileu popeth',
  },
  private:
    'Mae cyfeiriad y dudalen hon yn breifat: gall pwy bynnag sydd ag ef weld pa mor bell y mae’r llythyr wedi mynd, a’i ddileu. Nid oes yr un o’ch geiriau’n cael ei ddangos yma.',
  erased: {
    title: 'Wedi’i ddileu',
    says: 'Mae eich enw, eich cyfeiriadau a’ch geiriau wedi mynd o’r fan hon, a’r dudalen breifat hon hefyd. Os oedd y llythyr eisoes wedi mynd allan, mae gan eich AS ef o hyd.',
    inbox: 'Gall negeseuon gennym fod yn eich mewnflwch o hyd: gallwch eu dileu. Gall eich porwr gofio i chi fod yma.',
  },
  gone: {
    title: 'Nid oes dim yma',
    says: 'Nid yw’r ddolen hon yn arwain at lythyr, neu mae’n arwain at un sydd wedi’i ddileu.',
    why: 'Byddwn yn dileu llythyr ar unwaith pan fydd yr un a’i hysgrifennodd yn gofyn. Os na chafodd ei gadarnhau, byddwn yn ei ddileu 24 awr ar ôl ei ysgrifennu. Fel arall, 72 awr ar ôl i weinydd post eich AS ei dderbyn, neu ar ôl i’r testun fynd yn ôl. Weithiau bydd rhaglenni e-bost yn torri dolen hir yn ddwy. Os felly, copïwch y cyfan.',
    write: 'Ysgrifennu llythyr',
  },
}
