import type { RecipientMessages } from './en.ts'

export const cy: RecipientMessages = {
  after: {
    steps: {
      office: 'Mae swyddfa eich AS yn ei gael fel e-bost.',
    },
    answers: 'Ddim yn siŵr beth i’w wneud ag ateb? Darllenwch <answers>Pan fydd eich AS yn ateb</answers>.',
    carried: {
      ownMail: {
        step: 'Pwyswch “Anfon” yn eich rhaglen e-bost: nid oes dim yn mynd allan cyn hynny.',
        follows:
          'Mae swyddfa eich AS yn ei gael fel e-bost. Yn aml, peiriant sy’n ateb gyntaf; gall ateb eich AS ei hun gymryd wythnosau.',
      },
      paper: {
        step: 'Llofnodwch ef â llaw, a’i bostio: mae angen stamp ar lythyr i Dŷ’r Cyffredin. Gallwch hefyd ei roi yn swyddfa eich AS, neu yn un o’i gymorthfeydd, lle mae’n cwrdd â phobl ei etholaeth.',
        follows: 'Mae swyddfa eich AS yn ei agor. Gall ateb gymryd wythnosau.',
      },
    },
    share: {
      text: (url) =>
        `Rhwng 2020 a 2023, trosglwyddodd pob heddlu yng Nghymru a Lloegr achosion dioddefwyr cam-drin domestig i’r awdurdodau mewnfudo. Gofynnais i’m AS roi terfyn ar hynny. Gallwch ofyn i’ch un chi: ${url}`,
    },
  },
  before: {
    lede: (minutes) =>
      `Dywedwch wrth eich AS, yn eich enw eich hun, beth rydych am iddo neu iddi ei wneud. Mae’n cymryd tua ${minutes} munud, a’r hyn a ysgrifennwch eich hun ar ben hynny.`,
    mpIs: 'Yr Aelod Seneddol (AS) yw’r person a etholwyd i Dŷ’r Cyffredin yn San Steffan dros y lle rydych chi’n byw ynddo.',
    postcode: {
      says: 'sy’n dod o hyd i’ch AS. Nid yw’n mynd ymhellach, oni bai eich bod yn ei roi yn eich llythyr. postcodes.io sy’n gwneud y chwiliad; mae’n gweld y cod post ac nid chi.',
    },
    reader: {
      says: 'eich AS a’r bobl sy’n gweithio yn ei swyddfa. Gallant ei gadw, a gallant ei basio ymlaen at weinidog.',
    },
    until: {
      says: 'Byddwn yn ei ddileu 24 awr ar ôl i chi ysgrifennu os na fyddwch yn ei gadarnhau, 72 awr ar ôl i weinydd post eich AS ei dderbyn, neu ar unwaith pan fyddwch yn gofyn. Os na all fynd allan o fewn pythefnos, cewch y testun yn ôl. Yr hyn sy’n aros yw cyfrif: un llythyr, yr etholaeth hon, y diwrnod hwn. Ac, nes i’r ymgyrch gau, ôl sy’n sicrhau nad oes neb yn cyfrif ddwywaith. <privacy>Y cyfan, yn fanwl</privacy>',
    },
    ownCase:
      '<b>Ai amdanoch chi y mae?</b> Mae’r llythyr hwn yn gofyn am newid yn y gyfraith, a gall llawer o bobl ei ddarllen. Os oes angen help arnoch gyda’ch achos eich hun, gofynnwch yn uniongyrchol i swyddfa eich AS, heb y dudalen hon.',
    watched: {
      inbox: (subject) =>
        `<b>Eich mewnflwch.</b> Os byddwn yn anfon y llythyr ar eich rhan, byddwn yn ysgrifennu i’ch cyfeiriad e-bost: un neges er mwyn i chi gadarnhau. Ei phwnc yw “${subject}”, ac nid oes dim am yr ymgyrch hon ynddi. Ni fyddwn yn ysgrifennu eto oni bai na ellir danfon eich llythyr, ac yna bydd ei eiriau yn y neges, neu i basio ymlaen ateb a ddaeth atom ni yn lle atoch chi. Yno hefyd y daw ateb eich AS. Os gall rhywun arall ddarllen y mewnflwch hwnnw, rhowch gyfeiriad arall, neu anfonwch y llythyr ar bapur.`,
    },
  },
  findings: {
    lede: 'Gallwn fod yn anghywir, a chi sy’n penderfynu. Mae swyddfa eich AS yn cadw llythyrau, a gall drosglwyddo un i weinidog neu adran. Mae’r Swyddfa Gartref yn un ohonynt.',
    kinds: {
      'immigration-status': {
        what: 'Mae hyn fel petai’n dweud beth yw statws mewnfudo rhywun.',
        why: 'Daw pwy bynnag sy’n darllen y llythyr i wybod hynny, a phwy bynnag sy’n ei gael wedyn. Mae’r llythyr yr un mor gryf hebddo.',
      },
      refuge: {
        what: 'Mae hyn fel petai’n sôn am loches, neu ble y mae un.',
        why: 'Mae lloches yn ddiogel cyhyd ag nad oes neb yn gwybod ble y mae. Gallai rhywun sy’n chwilio am berson yno ddod i weld hyn.',
      },
      'child-name': {
        what: 'Mae hyn fel petai’n enwi plentyn.',
        why: 'Mae enw’n ddigon i ddod o hyd i blentyn, ac i wybod pwy ysgrifennodd. Mae “fy merch” yn dweud cymaint wrth AS.',
      },
      'phone-number': {
        what: 'Mae hyn yn edrych fel rhif ffôn.',
        why: 'Gall unrhyw un sy’n darllen y llythyr ei ffonio. Gall eich AS ateb drwy e-bost neu’r post.',
      },
      'reference-number': {
        what: 'Mae hyn yn edrych fel cyfeirnod neu rif swyddogol.',
        why: 'Gall rhywun ddod o hyd i’r person a’r papurau drwyddo. Rhowch ef i’ch AS dim ond pan fydd yn helpu gyda’r achos hwnnw.',
      },
      address: {
        what: 'Mae hyn yn edrych fel stryd a rhif.',
        why: 'Gall unrhyw un sy’n darllen y llythyr ddod o hyd i’r drws. Os hoffech ddweud ble rydych chi’n byw, mae eich tref yn ddigon yma.',
      },
      postcode: {
        what: 'Mae hyn yn edrych fel cod post.',
        why: 'Ychydig o ddrysau sydd y tu ôl i god post. Os hoffech ddweud ble rydych chi’n byw, mae eich tref yn ddigon yma.',
      },
      email: {
        what: 'Mae hyn yn edrych fel cyfeiriad e-bost.',
        why: 'Os eich un chi ydyw, mae eich AS yn ei weld beth bynnag pan ysgrifennwch drwy e-bost. Os un rhywun arall ydyw, a ydynt wedi cytuno?',
      },
    },
  },
  frame: {
    steps: {
      mp: 'Eich AS',
    },
  },
  guide: {
    toOffice: (seat) => `At eich AS, dros etholaeth ${seat}.`,
    points: {
      fitting: 'Ar gyfer eich AS',
      fittingSays:
        'Mae’r pwyntiau â’r nod “Ar gyfer eich AS” yn cyd-fynd â’r hyn y mae’r cofnod cyhoeddus yn ei ddweud am eich AS, neu am y lle rydych chi’n byw.',
      otherSeat: 'Dewis etholaeth arall',
    },
    writtenIn: {
      says: 'Mae eich AS yn gweithio yn Saesneg. Os dewiswch Gymraeg, bydd geiriau’r ymgyrch yn Gymraeg, a gallwch ysgrifennu eich rhai chi yn Gymraeg hefyd.',
    },
    why: {
      lede: 'Mae brawddeg neu ddwy yn ddigon. Nid oes rhaid ichi ddweud dim a ddigwyddodd i chi.',
      hint: 'Gwnaiff unrhyw iaith y tro, er mai Saesneg, neu Gymraeg, y mae ASau’n ei darllen orau.',
    },
    sign: {
      lede: 'Swyddfa eich AS sy’n darllen hyn. Peidiwch byth â rhoi cyfeiriad lloches.',
      addressLine: { hint: 'Dim ond os yw’n ddiogel ei roi.' },
      postcode: { hint: 'Hebddo, gall y swyddfa ofyn yn gyntaf ble rydych yn byw, neu beidio ag ateb.' },
      email: {
        hint: 'Yno byddwch yn cadarnhau, ac yno bydd eich AS yn ateb. Dim ond os nad yw neb arall yn ei ddarllen.',
        optionalHint: 'Er mwyn i’ch AS allu ateb. Dim ond os nad yw neb arall yn ei ddarllen.',
      },
      safe: {
        address:
          'Mae ASau’n gweithredu dros bobl sy’n byw yn eu hetholaeth, a gall swyddfa ofyn am eich cyfeiriad. Mae tref yn aml yn ddigon. Mae cod post yn sefyll o dan eich enw: gadewch ef allan os gallai ddatgelu lle rydych yn ddiogel.',
      },
    },
    read: {
      toAnother: (name: string): string =>
        `Mae gan eich etholaeth AS arall ers i chi ei ddarllen. At ${name} y mae’ch llythyr nawr: darllenwch ef eto, os gwelwch yn dda.`,
    },
  },
  letter: {
    faults: {
      'email-missing':
        'Rhowch gyfeiriad e-bost, os gwelwch yn dda, er mwyn i chi allu cadarnhau eich llythyr ac i’ch AS allu ateb.',
    },
    ways: {
      allReach: 'Mae’r tair ffordd yn cyrraedd eich AS.',
      weSend: {
        noAddress:
          'Nid oes gennym gyfeiriad e-bost ar gyfer yr etholaeth hon. Anfonwch ef eich hun: mae’r ddwy ffordd yn cyrraedd eich AS.',
        needsEmail: 'Yno byddwch yn cadarnhau’r llythyr, ac yno bydd eich AS yn ateb.',
        test: 'Mae’r ymgyrch hon yn cael ei phrofi: atoch chi’n unig y mae llythyr a anfonwn ni’n mynd, ac nid at unrhyw AS.',
      },
      ownMail: {
        says: 'Chi sy’n ei anfon. Bydd eich AS yn gweld eich cyfeiriad, a bydd eich rhaglen e-bost yn cadw copi. Nid ydym ni’n cadw dim.',
      },
      paper: {
        says: 'Rydych yn ei argraffu ac yn ei bostio i Dŷ’r Cyffredin. Nid oes angen cyfeiriad e-bost. Nid ydym yn cadw dim.',
      },
      theMember: (seat) => `Yr Aelod Seneddol dros etholaeth ${seat}`,
    },
    ownMail: {
      noAddress:
        'Nid oes cyfeiriad e-bost wedi’i restru ar gyfer yr AS hwn. Efallai y gall y swyddfa roi un i chi dros y ffôn.',
    },
    nobody: {
      title: 'Nid oes neb yn dal y sedd hon ar hyn o bryd',
      says: 'Nid oes AS i ysgrifennu ato tan yr isetholiad, sef etholiad ar gyfer y sedd hon yn unig.',
      kept: 'Nid oes dim a deipiwyd gennych wedi’i golli. Os etholaeth arall yw’ch un chi, dewiswch hi a daw’ch geiriau gyda chi. Os na, copïwch nhw nawr a’u cadw ar gyfer pwy bynnag a etholir.',
    },
  },
  status: {
    confirm: {
      ready: (whom) => `Mae eich llythyr yn barod, at ${whom}. Nid oes dim yn mynd allan nes i chi bwyso’r botwm hwn.`,
    },
    /** In the midst of a sentence; the name is null where nobody knows it, or somebody else holds the seat by now. */
    whom: (seat, name) => (name === null ? `yr AS dros etholaeth ${seat}` : `${name}, AS dros etholaeth ${seat}`),
    yourSeat: 'yr ydych yn byw ynddi',
    states: {
      unconfirmed: {
        next: 'Agorwch y dudalen sydd ynddi a phwyswch y botwm, neu teipiwch ei chod yma. Nid oes dim yn mynd at eich AS cyn hynny.',
      },
      cameBack: {
        says: 'Ni fyddai system bost y cyfeiriad a roesoch yn ei derbyn, felly ni allwch gadarnhau’r llythyr hwn. Nid oes dim wedi mynd at eich AS. Ysgrifennwch eto a gwiriwch eich cyfeiriad.',
      },
      'handed-over': {
        says: (instant, whom) =>
          `Am ${instant} derbyniodd y gweinydd post eich llythyr at ${whom}. Daw ateb i’ch mewnflwch eich hun. Os daw’r llythyr yn ôl, byddwn yn ysgrifennu atoch.`,
        saysWithoutTime: (whom) =>
          `Derbyniodd y gweinydd post eich llythyr at ${whom}. Daw ateb i’ch mewnflwch eich hun. Os daw’r llythyr yn ôl, byddwn yn ysgrifennu atoch.`,
      },
      refused: {
        says: (seat) => `Ni dderbyniodd y gweinydd post eich llythyr at yr AS dros etholaeth ${seat}.`,
      },
      bounced: {
        says: (seat) => `Cafodd y llythyr at yr AS dros etholaeth ${seat} ei dderbyn yn gyntaf ac yna ei ddychwelyd.`,
      },
    },
    erase: {
      says: 'Caiff eich enw, eich cyfeiriadau a’ch geiriau eu dinistrio ar unwaith, a’r dudalen hon gyda hwy. Ni fydd llythyr sydd heb fynd allan yn mynd allan. Os yw wedi mynd, bydd eich AS yn ei gadw.',
    },
  },
  waiting: {
    notSent: {
      'no-address': (seat) =>
        `Nid yw’r Senedd yn San Steffan yn rhestru cyfeiriad e-bost ar gyfer yr AS dros etholaeth ${seat}.`,
      'seat-vacant': (seat) =>
        `Mae sedd etholaeth ${seat} wedi dod yn wag ers i chi ysgrifennu, felly nid oes AS i’w anfon ati neu ato.`,
      'no-member': (seat) =>
        `Nid yw’r Senedd yn San Steffan yn rhestru AS ar gyfer etholaeth ${seat} ar hyn o bryd, fel sy’n digwydd pan gaiff ei diddymu cyn etholiad.`,
      'member-changed': (seat) =>
        `Ers i chi ysgrifennu, mae’r AS dros etholaeth ${seat} wedi newid. At rywun arall yr oedd eich llythyr, felly ni wnaethom ei drosglwyddo.`,
      'tried-too-long': (seat) =>
        `Buom yn ceisio am dridiau. Ni dderbyniodd y gweinydd post eich llythyr at yr AS dros etholaeth ${seat}.`,
      'waited-too-long': (seat: string) =>
        `Ni allem anfon eich llythyr at yr AS dros etholaeth ${seat} o fewn pythefnos, ac nid ydym yn ei gadw’n hirach.`,
    },
    test: 'Mae’r ymgyrch yn cael ei phrofi: atoch chi’n unig y mae’r llythyr hwn yn mynd, ac nid at unrhyw AS.',
  },
}
