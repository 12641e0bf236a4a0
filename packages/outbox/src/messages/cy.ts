import type { MailMessages } from './en.ts'

export const cy: MailMessages = {
  hello: 'Helo,',
  confirmation: {
    subject: 'Cadarnhewch eich neges, os gwelwch yn dda',
    thanks:
      'Diolch am ysgrifennu. Un cam sydd ar ôl: dywedwch wrthym mai eich cyfeiriad chi yw hwn, a’ch bod am i’ch neges gael ei hanfon.',
    open: 'Agorwch y dudalen hon a phwyswch y botwm sydd arni:',
    code: 'Neu teipiwch y cod hwn ar y dudalen lle’r oeddech chi:',
    number: (number) =>
      `Mae’r neges hon ar gyfer llythyr ${number}. Mae’r dudalen lle’r ysgrifennoch yn dangos yr un rhif. Dim tudalen o’r fath, neu rif arall arni? Yna fe deipiodd rhywun arall eich cyfeiriad: peidiwch â chadarnhau’r un hwn.`,
    until: (instant) =>
      `Nid oes dim yn cael ei anfon cyn i chi gadarnhau. Mae gennych tan ${instant}; ar ôl hynny byddwn yn dileu eich neges, ac ni fydd dim yn mynd allan.`,
    follow:
      'Ar ôl i chi gadarnhau, bydd yn mynd allan, o fewn munudau fel arfer. Mae’r dudalen breifat hon yn dweud pa mor bell y mae hi wedi mynd, ac yn gadael i chi ddileu’r hyn rydym yn ei gadw:',
    keep: 'Cadwch yr e-bost hwn i chi eich hun, gan fod ei ddolenni yn gweithredu yn eich enw chi. Gallwch ei ddileu unrhyw bryd.',
    notYou:
      'Nid chi oedd yno? Yna fe deipiodd rhywun eich cyfeiriad mewn camgymeriad. Anwybyddwch yr e-bost hwn ac ni fydd dim yn digwydd.',
  },
  notice: {
    subject: 'Ynglŷn â’ch neges',
    sorry: 'Mae’n ddrwg gennym: ni allem anfon eich neges.',
    why: {
      refused: {
        relay: (reply) =>
          `Ni dderbyniodd y gweinydd post sy’n anfon ar ein rhan y neges, felly ni chyrhaeddodd y swyddfa. Dywedodd: ${reply}`,
        office: (reply) => `Fe’i gwrthodwyd gan weinydd post y swyddfa. Dywedodd: ${reply}`,
      },
      'gave-up': (reply) => `Buom yn ceisio am dridiau. Y peth olaf a glywsom oedd: ${reply}`,
    },
    text: 'Mae eich testun eich hun isod, er mwyn i chi allu ei anfon o’ch e-bost eich hun neu ar bapur. Byddwn yn dileu ein copi ni o fewn tridiau.',
    again: 'I roi cynnig arall arni:',
  },
  withoutText: {
    says: 'Roedd gennym neges i chi am eich llythyr, ac ni fynnai gweinydd post gludo’r geiriau ynddi. Felly daw’r neges hon hebddynt.',
    read: 'Mae’r geiriau yn aros amdanoch ar dudalen breifat eich llythyr. Darllenwch nhw yno cyn i ni eu dileu, o fewn tridiau:',
    noPage:
      'Byddwn yn eu dileu o fewn tridiau. Gallwch weld pa mor bell y mae eich llythyr ar ei dudalen breifat: mae’r e-bost a ofynnodd i chi gadarnhau yn arwain yno.',
  },
  textBack: {
    asked: 'Gofynnoch am destun eich neges. Dyma ef.',
    'given-up':
      'Mae’n ddrwg gennym: ni allem ddarganfod a gyrhaeddodd eich neges. Torrodd y cysylltiad wrth ei throsglwyddo, ac nid ydym yn ei hanfon eto ar amcan.',
    'not-released':
      'Mae’n ddrwg gennym: ni wnaethom anfon eich neges. Edrychodd pobl yr ymgyrch arni, ac ni adawsant iddi fynd.',
    'waited-too-long':
      'Mae’n ddrwg gennym: ni allem anfon eich neges o fewn pythefnos, ac nid ydym yn ei chadw’n hirach.',
  },
  cameBack: {
    sorry: 'Mae’n ddrwg gennym: aeth eich neges allan, ac yna daeth yn ôl.',
    why: {
      'mailbox-full': 'Mae system bost y swyddfa yn dweud bod y blwch post yn llawn.',
      'refuses-us':
        'Fe’i gwrthodwyd oherwydd ein gweinydd post neu ein cyfeiriad ni, ac nid o’ch achos chi. O’ch e-bost eich hun mae’n ddigon posibl y bydd yn cyrraedd.',
      rule: 'Fe’i gwrthodwyd gan un o reolau system bost.',
      'not-reached': 'Ni chyrhaeddodd y swyddfa o gwbl.',
      'not-delivered': 'Ni allai system bost y swyddfa ei danfon.',
      'on-the-way': 'Ni allai system bost ei danfon.',
    },
    said: (reply) => `Dywedodd y system bost: ${reply}`,
  },
  answer: {
    automatic:
      'Mae’r swyddfa yr ysgrifennoch ati wedi anfon ateb awtomatig. Daeth atom ni yn hytrach nag atoch chi, felly rydym yn ei anfon ymlaen.',
    personal:
      'Mae’r swyddfa yr ysgrifennoch ati wedi ateb. Daeth yr ateb atom ni yn hytrach nag atoch chi, felly rydym yn ei anfon ymlaen. I ymateb, ysgrifennwch at y swyddfa o’ch e-bost eich hun.',
    words: 'Nid ydym yn cadw copi ohono. Dyma ei eiriau:',
    noWords: 'Nid ydym yn cadw copi ohono. Nid oes ganddo eiriau ei hun.',
    closed:
      'Mae’n ymddangos ei fod yn dweud nad yw’r blwch post hwn yn derbyn post neu nad oes neb yn ei ddarllen, neu nad yw ei berchennog yno bellach. Os felly, efallai na fydd neb yn darllen eich neges. Gallwch ysgrifennu ar bapur hefyd:',
    attached: 'Daeth y ffeiliau hyn gydag ef, ac maent ynghlwm wrth y neges hon:',
    left: 'Daeth y ffeiliau hyn gydag ef. Nid ydym yn eu hanfon ymlaen nac yn eu cadw. I’w cael, gofynnwch i’r swyddfa eu hanfon i’ch cyfeiriad eich hun:',
    cut: 'Roedd yn hirach nag y gallwn ei anfon ymlaen: mae’r diwedd ar goll.',
    unnamed: 'ffeil heb enw',
  },
}
