import type { en } from './en.ts'

export const cy: typeof en = {
  start: 'I ddechrau’r llythyr',
  unknown: {
    title: 'Aeth rhywbeth o’i le yma',
    says: 'Ni sydd ar fai, ac mae ein staff yn cael gwybod heb weld yr un o’ch geiriau. Rhowch gynnig arall arni, os gwelwch yn dda.',
  },
  400: {
    title: 'Ni allem ddarllen hynny',
    says: 'Ewch yn ôl, llwythwch y dudalen eto ac anfonwch unwaith yn rhagor.',
  },
  403: {
    title: 'Ni ddaeth y ffurflen hon o’n tudalen ni',
    says: 'Er mwyn eich diogelu, dim ond o’n tudalennau ein hunain y byddwn yn derbyn ffurflen, ac ni ddywedodd eich porwr mai un o’r rheini yw hon. Bydd porwr mwy diweddar yn gwneud hynny. Gallwch hefyd ysgrifennu at eich AS o’ch e-bost eich hun.',
  },
  404: {
    title: 'Nid oes tudalen o’r fath',
    says: 'Efallai fod y cyfeiriad wedi’i gamdeipio, neu fod y dudalen wedi mynd.',
  },
  405: { title: 'Ni ellir gwneud hynny yma', says: 'Ewch yn ôl i ddechrau’r llythyr, os gwelwch yn dda.' },
  411: { title: 'Nid oedd y ffurflen honno’n gyfan', says: 'Ewch yn ôl ac anfonwch hi eto, os gwelwch yn dda.' },
  413: {
    title: 'Mae hynny’n ormod ar unwaith',
    says: 'Ewch yn ôl a byrhewch yr hyn a ysgrifennoch, os gwelwch yn dda.',
  },
  429: {
    title: 'Gormod mewn amser byr',
    says: 'Dim ond hyn a hyn o geisiadau a dderbynnir ar y tro, ac mae pobl sy’n rhannu cysylltiad â’r rhyngrwyd yn eu rhannu. Arhoswch ddeng munud, os gwelwch yn dda.',
  },
  503: {
    title: 'Ni allwn gyrraedd ein cofnodion',
    says: 'Ni sydd ar fai, ac fel arfer mae’n mynd heibio mewn munud. Os ydych wedi teipio rhywbeth, ewch yn ôl a chadwch gopi ohono. Yna rhowch gynnig arall arni.',
  },
  trap: { label: 'Gadewch hwn yn wag' },
  rescue: {
    trapped: {
      title: 'Llenwodd rhywbeth faes nad yw pobl yn ei weld',
      says: 'Mae rhaglenni sy’n llenwi ffurflenni’n gwneud hynny, ac efallai estyniad o’ch porwr. Nid anfonwyd dim, ac ni chollwyd dim o’r hyn a deipiwyd gennych: rhowch gynnig arall arni.',
    },
    database: {
      title: 'Ni allwn gyrraedd ein cofnodion',
      says: 'Ni sydd ar fai, ac fel arfer mae’n mynd heibio mewn munud. Ni chafodd dim ei anfon na’i gadw.',
    },
    'no-key': {
      title: 'Ni allwn dderbyn llythyrau ar hyn o bryd',
      says: 'Ni sydd ar fai: nid yw’r allwedd sy’n cloi llythyrau wedi’i hadnewyddu ers dyddiau. Ni chafodd dim ei anfon na’i gadw. Rhowch gynnig arall arni ymhen ychydig oriau, neu defnyddiwch eich e-bost eich hun neu bapur.',
    },
    fault: {
      title: 'Aeth rhywbeth o’i le yma',
      says: 'Ni sydd ar fai, ac mae ein staff yn cael gwybod heb weld yr un o’ch geiriau. Ni chafodd dim ei anfon.',
    },
    'too-many': {
      title: 'Gormod mewn amser byr',
      says: 'Er mwyn atal camddefnydd, dim ond hyn a hyn o lythyrau a chwiliadau a ganiateir ar y tro, ac mae pobl sy’n rhannu cysylltiad â’r rhyngrwyd yn eu rhannu. Rhowch gynnig arall arni ymhen awr, neu defnyddiwch eich e-bost eich hun neu bapur.',
    },
    meeting: {
      title: 'Nid ydym yn adnabod cod y cyfarfod hwn',
      says: 'Efallai ei fod wedi’i gamdeipio, neu nad yw ei amser wedi dod eto, neu ei fod wedi mynd heibio. Nid anfonwyd dim. Teipiwch ef unwaith eto, neu gadewch ef yn wag ac ewch ymlaen hebddo.',
    },
    seat: {
      title: 'Nid ydym yn gwybod ar gyfer pa etholaeth y mae hwn',
      says: 'Dywedwch wrthym eto ble rydych yn byw, os gwelwch yn dda. Nid anfonwyd dim.',
    },
    again: 'Rhoi cynnig arall arni',
    typed: 'Mae’r hyn a deipioch yma o hyd',
    takesAlong:
      'Mae “Rhoi cynnig arall arni” yn mynd â’r cyfan gydag ef. I fod yn siŵr, copïwch eich geiriau eich hun nawr.',
    ownWords: 'Eich geiriau eich hun',
  },
  unreachable: {
    title: 'Ni ellir ein cyrraedd',
    says: 'Nid oes dim wedi’i golli: mae popeth a deipioch chi ar y dudalen hon o hyd, ac ni anfonwyd dim. Gwiriwch eich cysylltiad a phwyswch y botwm eto.',
  },
  ended: {
    title: 'Mae’r llythyr hwn ar gau',
    says: 'Gadawyd ef, neu anfonwyd ef, neu ni chyffyrddodd neb ag ef am awr. Fel na all neb arall ei ddarllen, ni ddangosir eto ddim a deipiwyd.',
    sent: 'Os anfonoch chi ef: mae’r neges yn eich mewnflwch yn arwain ato.',
    cookie:
      'Os ydych newydd deipio rhywbeth: heb JavaScript mae ar lythyr angen un cwci, sy’n gorffen gyda’r ymweliad. Gadewch i’ch porwr ei dderbyn, neu agorwch y ddolen yn eich e-bost eto.',
    start: 'Dechrau eto',
  },
  endedPage: {
    title: 'Mae’r dudalen hon ar gau',
    says: 'Gadawyd hi, neu ni chyffyrddodd neb â hi am awr. Fel na all neb arall ei darllen, ni ddangosir dim ohoni eto. Mae’r ddolen yn eich e-bost yn ei hagor o’r newydd.',
  },
  closed: {
    title: 'Mae’r alwad hon i ysgrifennu wedi cau',
    says: 'Nid ydym yn anfon llythyrau ar hyn o bryd. Gallwch ysgrifennu at eich AS eich hun o hyd.',
    wrote: 'Yr hyn a ysgrifennoch',
  },
}
