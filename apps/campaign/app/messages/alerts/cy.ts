import type { AlertMessages } from './en.ts'

export const cy: AlertMessages = {
  ask: {
    title: 'Cael newyddion drwy e-bost',
    lede: 'Byddwn yn ysgrifennu atoch pan fydd rhywbeth yn newid yn San Steffan neu ar ein cofnod. Nid oes angen cyfrif, a gallwch roi’r gorau iddi unrhyw bryd.',
    safeTitle: 'A yw eich mewnflwch yn ddiogel?',
    safe: [
      'Gall pwy bynnag sy’n gallu agor eich mewnflwch, ar unrhyw ddyfais, ddarllen y negeseuon hyn. Os yw rhywun yn edrych arno, rhowch gyfeiriad na all neb ond chi ei agor, neu peidiwch â gofyn am negeseuon.',
      'Y pwnc bob amser yw “Y newyddion y gofynnoch amdano”, oddi wrth “Message service”. Mae’r testun yn enwi’r hyn rydych yn ei ddilyn, ac yn arwain i’r wefan hon.',
      'Ni ddaw dim cyn i chi gadarnhau, drwy neges nad yw’n dweud am beth y mae.',
    ],
    topic: {
      label: 'Am beth?',
      hint: 'Un dewis. Am un arall, gofynnwch eto. Mae’r enwau yn Saesneg, fel yn San Steffan.',
    },
    everything: 'Popeth',
    asks: 'Yr hyn y mae’r ymgyrch yn gofyn amdano',
    bills: 'Biliau',
    pace: {
      label: 'Pa mor aml?',
      atOnce: 'Ar unwaith, pan fydd rhywbeth yn newid',
      weekly: 'Unwaith yr wythnos, fore Gwener',
    },
    paceHint: 'Pan na fydd dim yn newid, ni ddaw dim.',
    email: { label: 'Eich cyfeiriad e-bost', hint: 'Ar gyfer hyn a dim byd arall.' },
    consent: 'Ie, anfonwch y negeseuon hyn ataf nes i mi roi’r gorau iddynt.',
    kept: 'Rydym yn cadw eich cyfeiriad wedi’i amgryptio, a dim ond y rhaglen sy’n anfon negeseuon all ei agor. Os rhowch y gorau iddi, caiff ei ddileu ar unwaith. Os nad ydych yn cadarnhau, caiff ei ddileu ar ôl 24 awr. Nid ydym yn gweld a ydych yn agor neges neu’n dilyn dolen. <privacy>Y cyfan, yn fanwl</privacy>.',
    send: 'Gofyn i mi gadarnhau',
    notLetters:
      'Nid yw hyn yn ymwneud ag unrhyw lythyr o’ch eiddo: cedwir y rheini ar wahân, ac nid yw hyn yn eich cofrestru ar gyfer dim byd arall.',
  },
  faults: {
    'email-missing': 'Rhowch y cyfeiriad e-bost y dylai’r newyddion fynd iddo.',
    'email-too-long': 'Mae’r cyfeiriad e-bost hwn yn rhy hir.',
    'email-other-script':
      'Ni all ein gweinydd post ysgrifennu at gyfeiriad â’r llythrennau hyn cyn yr @. Rhowch un arall, os gwelwch yn dda, mewn llythrennau plaen o a i z: nid oes rhaid iddo fod yr un arferol.',
    'email-malformed':
      'Gwiriwch y cyfeiriad e-bost hwn. Mae’n edrych fel enw@example.org, a dim ond un y gellir ei roi.',
    'not-one-line': 'Ysgrifennwch hyn ar un llinell, mewn llythrennau plaen.',
    'topic-unknown': 'Dewiswch am beth y dylai’r newyddion fod.',
    'pace-unknown': 'Dewiswch pa mor aml.',
    'consent-missing': 'Ticiwch hwn os ydych am gael y negeseuon. Hebddo ni chawn eu hanfon.',
  },
  trouble: {
    database:
      'Ni allwn gyrraedd ein cofnodion ar hyn o bryd. Ein bai ni yw hyn ac fel arfer mae’n pasio mewn munud. Ni chadwyd dim. Mae’r hyn a deipioch yn dal yma: rhowch gynnig arall arni.',
    'no-key':
      'Ni allwn dderbyn hyn ar hyn o bryd. Ein bai ni yw hyn: nid yw’r allwedd sy’n cloi cyfeiriadau wedi’i hadnewyddu ers dyddiau. Ni chadwyd dim. Mae’r hyn a deipioch yn dal yma: rhowch gynnig arall arni ymhen ychydig oriau.',
    'too-many':
      'Gofynnwyd am ormod mewn amser byr i’r cyfeiriad hwn neu o’r cysylltiad rhyngrwyd hwn. Ni chadwyd dim. Mae’r hyn a deipioch yn dal yma: rhowch gynnig arall arni ymhen awr.',
  },
  tryAgain: 'Rhoi cynnig arall arni',
  sent: {
    title: 'Edrychwch yn eich mewnflwch',
    lede: 'Os oedd y cyfeiriad yn gywir, mae neges ar ei ffordd: “Cadarnhewch eich cyfeiriad e-bost, os gwelwch yn dda”. Agorwch y dudalen sydd ynddi a phwyswch y botwm.',
    says: 'Tan hynny ni ddaw dim arall, ac ar ôl 24 awr byddwn yn dileu’r cyfeiriad. Dim neges ar ôl deg munud? Edrychwch ymhlith y post sothach, neu gofynnwch unwaith eto. Mae un blwch yn cael pum neges o’r fath y dydd ar y mwyaf, pwy bynnag sy’n gofyn: os yw’ch un chi wedi cael pump, agorwch y ddiweddaraf, cadarnhewch, a dewiswch ar ei thudalen beth rydych am ei ddilyn.',
    again: 'Gofyn unwaith eto',
    leave: 'Gallwch gau’r dudalen hon.',
  },
  confirm: {
    title: 'Ydych chi am gael y negeseuon hyn?',
    lede: 'Ni ddaw dim nes i chi bwyso’r botwm hwn.',
    yes: 'Ydw, anfonwch y negeseuon hyn ataf',
    no: 'Nid chi oedd yno, neu nid ydych am eu cael mwyach? Caewch y dudalen hon, ac ni ddaw dim.',
    eraseAt: (instant) => `Byddwn yn dileu’r cyfeiriad am ${instant}.`,
  },
  about: { topic: 'Am beth', pace: 'Pa mor aml', unknown: 'rhywbeth nad yw ar ein cofnod mwyach' },
  confirmed: {
    title: 'Dyna ni',
    lede: 'O hyn ymlaen byddwn yn ysgrifennu pan fydd newyddion.',
    says: 'Mae dolen ym mhob neges i newid hyn neu roi’r gorau iddi.',
    change: 'Newid neu roi’r gorau iddi',
  },
  manage: {
    title: 'Eich newyddion drwy e-bost',
    lede: 'Yr hyn rydych yn ei gael, a pha mor aml. Nid ydym yn dangos eich cyfeiriad yma.',
    save: 'Cadw',
    saved: 'Wedi’i gadw. Felly y bydd o hyn ymlaen.',
    stopTitle: 'Rhoi’r gorau iddi',
    stopSays: 'Dim mwy o negeseuon, a chaiff eich cyfeiriad ei ddileu ar unwaith.',
    stop: 'Rhoi’r gorau iddi a dileu',
    private:
      'Mae cyfeiriad y dudalen hon yn breifat: gall pwy bynnag sydd ag ef newid yr hyn rydych yn ei gael, a rhoi’r gorau iddo.',
  },
  stop: {
    title: 'Rhoi’r gorau i’r negeseuon hyn?',
    lede: 'Ni ddaw mwy o negeseuon, a chaiff eich cyfeiriad ei ddileu ar unwaith.',
    yes: 'Ie, rhoi’r gorau iddi a dileu',
    no: 'I ddal i’w cael, caewch y dudalen hon.',
  },
  stopped: {
    title: 'Wedi dod i ben',
    lede: 'Ni ddaw mwy o negeseuon drwy’r ddolen hon, ac mae’r cyfeiriad wedi’i ddileu o’n cofnodion.',
    says: 'Gall neges a oedd yn cael ei hanfon yr eiliad hon gyrraedd o hyd. Gall negeseuon cynharach fod yn eich mewnflwch o hyd: gallwch eu dileu. Efallai y bydd eich porwr yn cofio i chi fod yma.',
    again: 'Cael newyddion drwy e-bost eto',
  },
  gone: {
    title: 'Does dim byd yma',
    lede: 'Nid yw’r ddolen hon yn arwain at newyddion drwy e-bost, neu mae’n arwain at rai a ddaeth i ben.',
    says: 'Caiff yr hyn nad yw’n cael ei gadarnhau ei ddileu ar ôl 24 awr. Mae rhaglenni e-bost weithiau’n torri dolen hir yn ddwy: os gwnaeth eich un chi hynny, copïwch y cyfan.',
    again: 'Cael newyddion drwy e-bost',
  },
}
