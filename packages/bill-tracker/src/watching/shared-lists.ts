/**
 * Concepts that every watch may use by name, each with the ways in which Parliament says it: in clauses, in papers and in speech. A watch adds to
 * one by a list of the same name. They are written in the language of watches: docs/watches.md.
 */
export const sharedLists = `
# ── Who is harmed ──

list abuse: abusive behaviour, because of abuse,
  near 10 (the abuse, any of (report*, her, she, survivor, partner, husband)), from whom … fled, locked her out, broken bones, hurt her/them,
  violent perpetrator/abuser/husbands/men/partners, abuse with impunity, abuse/abuses her/them/him,
  domestic and/or sexual violence/abuse, sexual and/or domestic violence/abuse,
  assault* by … husband/partner/spouse/family, assault* her/them, husband/partner/spouse … assault*, violent marriage, bruises, broken wrist/nose/rib/arm,
  hurt by her/their/his, beat/beats/beaten/hit/hits her/him/them/up, woman/women … beaten/battered/raped/attacked/hurt, robbed or raped, raped or robbed, attack/attacked/attacks her/him/them, her attacker,
  violence at home, violence in the home, violence behind closed doors, ill-treat*, beaten by, beaten … husband/partner, cruelty, at the hands of … husband/partner/spouse/abuser/family/men, violent household, abusive home, her tormentor/attacker/assailant, who abuse/abuses/abused them/her/him/women, the person abusing, person who … abus* … them/her, their abuse, her abuse, wife … abused, women abused, abused … partner/husband/spouse, survived abuse/violence, survive … abuse/violence, perpetrator of abuse/violence, domestic or sexual, crime … against women,
  domestic abuse/violence, domestically abused, domestic abuser, DV victim/survivor, DA victim/survivor, VAWG = violence against women and girls, violence against women/girls/migrant, violence towards women,
  gender-based/gendered violence/abuse, gender based violence/abuse, sexual violence/abuse/assault, sexually abused/assaulted, rape/raped, honour-based abuse/violence, honour based abuse/violence, honour abuse/violence/killing/crime,
  so-called honour, forced marriage, female genital mutilation = FGM, stalking/stalker/stalked, coercive control, coercive/controlling behaviour, controlling or coercive, coerced and controlled, coercion and control, control and coercion,
  intimate partner, interpersonal abuse/violence, transnational marriage abandonment, spousal/marriage abandonment, abandoned … spouse/wife, spouse/wife … abandoned,
  abusive partner/husband/spouse/relationship/marriage/home/household/family/man/men/ex/sponsor/employer, violent partner/husband/spouse/relationship/home/man/men/marriage, abuser, abuse by … partner/husband/spouse/family,
  abused by, abused/battered woman/wife/spouse/partner/migrant/girl/people, partner/husband/spouse … abused, being abused, been abused, abused at home, abuse at home, living with abuse, abused them/her/him,
  flee/fleeing/fled/escape/escaping/escaped … abuse/violence/abuser, leave/leaving/left … abuser/perpetrator, suffer* … abuse/violence, experienc* … abuse/violence, subject* to … abuse/violence, affected by … abuse/violence, at risk of … abuse/violence,
  victim of abuse/violence, survivor of abuse/violence, abuse victim/survivor, economic abuse, refuge worker, Southall Black Sisters, Latin American Women's Rights Service, Step Up Migrant Women, Domestic Abuse Commissioner

list abuse except in: the abuse of, human rights abuser, abusers of human rights, abuser of the system, war and violence, fleeing … war, abuse and atrocities, system/route/rules/process/loophole/visa … abused, abused … system, abused by … smuggler/criminal/gang/economic, abuse of … system/route/rules

list victim: was/were/been robbed/assaulted/mugged/attacked/stabbed, complainant, complained of … offence/crime/assault/abuse, person who … complain* … offence/crime, victimhood,
  victim, injured party, affected by crime, suffered crime, people/person/those/anyone … who … wronged, those/people/person/woman/anyone/someone who report/reports/reported … crime, survivor, complainant, victimised, whistleblower with (immigration, migrant),
  those/people/person/woman/anyone/someone/everyone/individual … who … suffer*, those/people/person/woman/anyone/someone/everyone/individual … who … been abused/harmed/attacked/assaulted/raped/exploited/trafficked,
  those/people/person/woman/anyone/someone/everyone/individual … subject* to … abuse/violence/crime/harm, suffered a crime/offence, subjected to a crime/offence, crime … against them/her/him/you, offence … against them/her/him,
  fall/falls/fell/fallen victim, person against whom, women … harmed

list witness: witness, witnessed, witnessing, saw/seen/see … crime/offence, report/reports/reported/reporting … crime/abuse/offence/violence/exploitation/assault, crime … unreported, unreported crime/offence/abuse

list trafficked: referral mechanism,
  trafficking, trafficked, human trafficking, modern slavery/slave, slavery, servitude, national referral mechanism = NRM, forced labour, compulsory labour

list exploited worker: near 10 (worker, any of (threaten*, robbed, cheated, beaten, abused, mistreated, exploited, underpaid)),
  worker … robbed/threatened/cheated/beaten, robbed of … pay, withheld wages,
  care worker … tied/assault*/complain*/dare, worker … tied, tied worker,
  worker … vulnerable, unscrupulous employer, worker … exploitation, exploitation and abuse, exploit* … workers,
  exploitation with (worker visa, care worker, seasonal worker, visa holder, visa sponsor*),
  gangmaster, worker … beaten/abused/cheated/underpaid/mistreated, mistreat* … worker, worker … complain*, care worker … abuse,
  labour exploitation/abuse, exploited worker/migrant/people, exploitation of … worker/migrant, worker … exploit*, exploit* … worker, exploit* … employer, employer … exploit*, workplace abuse/exploitation, abuse at work,
  labour market enforcement, labour inspect*, Fair Work Agency, Gangmasters and Labour Abuse Authority = GLAA, overseas domestic worker, migrant domestic worker, abus* … employer, employer … abus*, victim of wage, unpaid wages

list harmed: {abuse}, {victim}, {witness}, {trafficked}, {exploited worker}, {migrant woman}

# Those of them who came from abroad.
list migrant woman: foreign national/nationals … who … raped/abused/assaulted/trafficked/attacked, foreign nationals … victims,
  crime/offence … against … migrant, crime/offence … against person/people … without leave, crime/allegation … by person/people … without leave, by person/people … not have … leave,
  migrant woman/women/mother/spouse/wife/girl/victim/survivor/complainant/witness, migrant … victim/survivor with ({abuse}, crime, police), migrant and refugee women, migrant or refugee women, immigrant woman/women/wife/mother/victim/survivor,
  undocumented woman/women/victim/survivor, abused migrant, victim/survivor/woman/wife with … insecure/precarious/uncertain/irregular/unsettled/temporary status, victim/survivor/woman with … insecure, victim/survivor/woman without … status, woman/victim/survivor with … immigration status,
  victim/survivor/woman … immigration status, victim/survivor/woman … migrant status, victim/survivor … migrant, migrant … abused, migrants who … abuse/abused/violence/crime, migrants … who … suffer*, victim/survivor/woman with no recourse, victim/survivor/woman on … visa, victim/survivor … spousal,
  foreign national victim/woman/wife/spouse, woman/wife/victim/survivor … from abroad/overseas, asylum-seeking women with ({status}, recourse, migrant)

# ── How they stand ──

list status: wrong stamp/visa/papers/passport, ask*/asking about … visa/status/papers/passport, ask* … what visa,
  depend* on … passport, whatever passport, what passport, colour of … passport, look* at … passport, immigration case/application/claim, no right to be, right to be here,
  leave … run out/expired/lapsed, visa … run out/expired/lapsed, ask* to see … visa/passport/papers, see … visa/passport/papers, visa stamp, stamp … passport, what … stamped, asked for … papers/visa/passport, show … passport/papers,
  right to live here, right to live in, right to be here, whether … lawfully, here lawfully or not, lawfully or not, immigration position/circumstances/situation/background, right … uncertain, stay … insecure, stay … uncertain, uncertain … right, residence … insecure, immigration permission, whose papers, papers … in order, basis … on which … here, migration background,
  immigration/migration/residence/residency/migrant/visa/settled/unsettled status, insecure/precarious/irregular/uncertain/temporary status, insecure immigration, precarious immigration, immigration insecurity, regular status, lawful status, secure status,
  whatever … status, regardless of … status, irrespective of … status, no matter … status, without regard to … status, independent of … status, status … secure, status … insecure, status … precarious, whatever leave, settled status, migrant or refugee status,
  right to be here, right to be in, without papers, no papers, legally here, lawfully here, here legally, here lawfully, {visa}
list status except in: visa waiver, visa application centre, visit visa, visitor visa, tourist visa

list status does not matter: not depend … passport, whatever passport, not … depend on … passport, not conditional on … passport, need not … status,
  not conditional on … status, conditional on … status, ordinarily resident or not, whether or not … resident, whether or not … right to reside, depend* on … immigration status, because of where … come/came/born,
  no matter where … born/from, where … born, whatever … passport,
  whatever … immigration position/circumstances/situation, whatever basis, whatever the basis, wherever … born, wherever … come/came from, how … came here, no matter how … came/arrived/entered, whoever they are, no matter who, whether or not … right to be, whether or not … legally/lawfully,
  regardless of … status, irrespective of … status, whatever … status, any … immigration/residence/residency/migration status, no matter … status, without regard to … status, of any status, status blind, independent of … status,
  whatever leave … have, migrant or refugee status, migrant status or, not depend … immigration status, regardless of whether … leave, whether or not … leave to remain/enter, whatever … visa, regardless of … visa, irrespective of … visa,
  on account of … immigration status, on account of … status, due to … immigration status, because of … immigration status, on the basis of … immigration status, on grounds of … immigration status, on the ground of … immigration status, restriction … immigration status,
  regardless of … recourse, irrespective of … recourse, whether or not … recourse, subject to immigration control or not, regardless of … citizenship, irrespective of … citizenship, regardless of how … came/arrived/entered
list status does not matter except in: regardless of … marital/employment/socioeconomic/socio-economic/economic/relationship/vaccination/financial/social/veteran/parental/residential/smoking/charitable/disability/health/HIV/planning/tax status,
  irrespective of … marital/employment/socioeconomic/socio-economic/economic/relationship/vaccination/financial/social/veteran/parental/residential/smoking/charitable/disability/health/HIV/planning/tax status,
  whatever … marital/employment/economic/relationship/financial/social/planning status, on account of … marital/employment/financial/disability status, no matter … marital/employment/financial status

list visa: seasonal/domestic/dependent visa, seasonal worker visa, visa … cancelled/revoked/curtailed/withdrawn, cost/costs … visa, lose/loses/losing … visa,
  tied to … sponsor, one sponsor, sponsor can/could/may/will, visa depends, visa … depend*, immigration papers, whose visa, which visa, visa they hold, visa she holds, type of visa, kind of visa, visa type,
  visa system, visa renewal,
  his/her/their visa, sponsorship, residence permit, husband's/partner's/spouse's/employer's visa,
  spousal/spouse/partner/dependant/dependent/fiancé/fiancée/fiance/fiancee/marriage/student/work/worker/family/care/carer visa, spouse's or partner's visa, spouse or partner visa, on a visa, on … visas, visa status, visa sponsor*, tied visa, visa … tied, visa dependent, visa cancel*, curtail*

list migrant: woman/women/wife/wives/spouse/victim/survivor … came/come here, joined … husband, join … husband, wives of students/workers,
  unsettled spouse/partner, non-settled spouse/partner, other visas, people on visas,
  foreign wife/spouse/bride/husband/woman/women/victim/partner, overseas spouse/wife/partner/victim, from overseas, from abroad, newcomer, come/came here to marry, brought here … marry, not citizens, non-citizen, non-national, not a British, not UK national, immigrant community, woman/women/wife/victim … came/come to this/here,
  migrant, immigrant, undocumented, without papers, no papers, overstayer, overstayed, visa overstay*, foreign national woman/wife/spouse/victim, foreign-born, born abroad/overseas, came/come from abroad/overseas, came/come to this country, came/come here on,
  person from abroad, people from abroad, from a migrant background, non-UK national, not British, subject to immigration control, illegal immigrant, here illegally, in this country illegally, exhausted … rights, appeal rights exhausted, without leave, no leave to remain, requires leave to enter or remain,
  Europeans living here, EU citizen, EEA citizen/national, {migrant woman}, {visa}
list migrant except in: Migrant Workers Scan, migrant camp, migrant crossing, migrant boat, small boat migrant, illegal migrant, economic migrant, net migration

list asylum: asylum seeker, seeking asylum, asylum, refugee

list immigration: immigration, immigrant, migrant, {status}, {immigration enforcement}, {leave to remain}, recourse to public funds, NRPF, asylum, nationality law, Home Office
list immigration except in: {names with immigration}

# Names in which immigration stands though nothing is said of it.
list names with immigration: Illegal Migration Bill, Illegal Migration Act, Nationality and Borders Bill, Nationality and Borders Act, Immigration and Asylum Bill, Border Security Asylum and Immigration Bill, Border Security Asylum and Immigration Act,
  Immigration Services Commissioner, Immigration Advice Authority, Minister for Immigration, Immigration Minister, Minister for Border Security and Asylum, Immigration and Asylum Chamber, organised immigration crime, illegal immigration, human rights of migrants, Independent Chief Inspector of Borders and Immigration,
  immigration health surcharge, immigration skills charge

# ── Those who enforce the rules on immigration ──

list immigration enforcement: reporting/reported/referring/referred/handing/handed … to immigration,
  hand them/her/him over, handed over to immigration, turned in, turn them/her/him in, power to remove, remove her/them from, have her/them sent, immigration database, taken to … detention, removal centre, detention centre,
  who decide … stay/remain, who decides … stay/remain,
  those who enforce … immigration, rules on immigration, officials … immigration, immigration prosecution/matters/affairs/side, immigration and asylum purpose, removed from this country, removal from this country, made to leave … country/United/UK, forced to leave … country/United/UK, leave the country, thrown out, expelled, expulsion, taken into detention, put in detention, immigration arrest, arrested … immigration, immigration control function,
  immigration enforcement/control/controls/authority/authorities/officer/official/officials/service/team/department/purpose/purposes/function/functions/compliance/law/laws/removal/detention/detainee/offence/action/raid/check/checks/consequence/consequences/repercussions/system,
  functions … immigration, immigration and nationality functions, immigration tracing, immigration offender, tracing … migrant, immigration asylum or nationality, nationality asylum or immigration, nationality immigration or asylum, enforcing … immigration, enforce … immigration, enforcement of immigration, control of immigration, controlling immigration, control immigration,
  border control/enforcement, UK Visas and Immigration = UKVI, UK Border Agency = UKBA, Immigration Acts, hostile environment, compliant environment, deport*, removal from the United Kingdom, removal from the UK/country, removal from Britain, removal from this country, removed from the United Kingdom, removed from the UK/country, removed from Britain, removed from this country, lead to their removal, detained and removed, detention and removal,
  detention or removal, detained or removed, detained or deported, detained and deported, detention and deportation, detained … removed, National Command and Control Unit, reported to immigration, report … to immigration, purposes of immigration, against … for immigration, dread removal, threat of removal, fear of removal, arrest and removal, reported to the Home Office, report … to the Home Office,
  Home Office … enforcement, right to stay, sent back, sent home
list immigration enforcement except in: {names with immigration}, Immigration Enforcement data, foreign national offender, deport* … foreign, foreign … deport*, deport* … criminal/offender/terrorist/rapist, deport* … people who commit, compliance and enforcement inspections, asylum system

list home office: Home Office, {immigration enforcement}

# ── Data, and what is done with it ──

list data: identity, names and addresses, knowledge, file, what they say, what she says, what they have said,
  data, personal information/details, information, details, record, confidential*, firewall, database
list data except in: freedom of information, information commissioner, background information, further information, information technology, data protection officer, transparency data, published data, statistic* data, management information, administrative data, Crime Data, data dashboard, ONS data, more information, data is/are not/published/available, information requested, information held, national statistics

list personal data: what a/the victim/survivor/witness says/said/tells/told, names of … people/victims, names of … women,
  information given/provided/disclosed, given in confidence, in confidence, told in trust,
  names and addresses, what they say, what she says, what they have said, what … disclosed, details of, information from, data from, data held, data on victim/survivor/witness/women,
  personal data/information/details, their/her/his/those/these/such/whose data/details/information, victim … data/information/details, victim … details, survivor … data/information/details, witness … data/information/details, data of, data about, data relating to, data … relating to,
  data-sharing, shar* of data/information, data/information … being shared, shar* … data/information/details, data/information/details … shared, immigration data about, patient … data/information/record, pupil … data/information, domestic abuse data, firewall, exchang* … information/data, pass* … information/data/details, information/data/details … pass*,
  disclos* … information/data/details, information/data … disclos*, hand* … data/details/information, data/details/information … hand*, transfer* … data/information/details, data/information … transferred, process* of … data/information, data/information … processed, process* … data, use … of … data, data … used, flow of data/information,
  rights over their data, give … details, gives … details, what … say … way, what they tell, what she tells, told in confidence, confidentiality

list data sharing: shar*/pass*/hand*/disclos*/giv* … address/addresses, disclos* … pupil, check … status, checks … status,
  giv*/provid*/suppl* … information/data/details/names, in order 8 (data/details/information/names/records, go/goes/gone/went/sent/given/supplied/provided/passed/handed/reach/reached, any of (Home Office, immigration)), name … list,
  pass* … particulars, hand* … particulars, give/giving/given … particulars, data being shared, data … being passed, data exchange/exchanged, share … what, sharing what, pass* … what, pass* on … to, automatic* shar*, automatic* … shar*, shar* … automatic*, share/shared/sharing … with,
  data-sharing, sharing of … data/information/details, shar* … data/information/details, data/information/details … shared, firewall, pass* … data/information/details, data/information/details … passed, exchang* … information/data, disclos* … data/information/details, hand* … data/details/information, flow of data/information, transfer* … data/details/information, disclosure request, request* … information/data from

list passing on: speak/spoke/talk/talked … to, ring/rang/rung … Home Office, call/called … Home Office,
  referral, referred by, received from police, bring … along,
  contact/contacts/contacted/contacting, check/checked/checking … with, run … name, ask/asks/asked,
  use made of, employ*, put … to use, tip off, come/comes/came to the attention, get/gets … hold of, obtain*, available to, known to, in the hands of, into the hands of,
  share/shared/sharing, pass/passed/passing … on/to, passed, disclose/disclosed/disclosing/disclosure, transfer*, hand/handed/handing … over/to/on/data/details/information, exchange/exchanged/exchanging, report/reported/reporting … to, refer/referred/referral/referring … to, notify/notified/notifying, inform/informed/informing, tell/tells/told,
  find/finds its way, reach/reaches, alert/alerted/alerting, use/used/using … for, use … made, put to use, processed for, processing … for, given to, gives … to, make/made available, accessed by, flow/flows to, end/ends/ended up with, send/sends/sent … to

# ── Leave, funds ──

list leave to remain: leave … granted … as, leave as a partner/spouse, leave … partner … continue,
  British or settled, British citizen or settled, settled person/partner/spouse/husband, make/making … life here, build … life here,
  probationary period/year, two-year rule, extend … rule, rule … extended, immigration policy … spouse, residence permit,
  right to be here, right to be in, right to live here,
  permission to live, allowed to stay/remain, let … stay, stay in Britain, remain in Britain, permanent residence/stay, live here permanently, settle here, settle in the UK/country, settle permanently, right to live, in … own right, status of … own, visa of … own, extend … visa, immigration application, apply … to stay, application to stay, secure status, independent of … abuser/perpetrator/partner/spouse/husband, three months … leave, six months … leave,
  leave to remain/enter, leave to enter or remain, indefinite leave, limited leave, discretionary leave, temporary leave, temporary permission, leave outside the rules, period of leave, spell of leave, grant* leave, granted … leave, given leave, ILR = indefinite leave to remain, settled status, pre-settled status,
  near 12 (settlement, any of (immigration, leave, visa, migrant, spouse, partner, earned, qualifying, apply, application, indefinite, grant*)), immediate settlement, settlement route/rights, earned settlement, EU settlement scheme = EUSS, right to stay/remain/reside, right … to stay in, permission to stay/remain, stay in the United Kingdom, stay in the UK/country, stay in Britain, stay in this country, remain in the United Kingdom, remain in the UK/country, remain in Britain, remain in this country,
  stay … in this country, live and work in the UK, stay here, stay on a lawful, regularis* … status/stay, regulariz*, regular footing, made regular, put … status … in order, secure … immigration status, changes … immigration rules, change … immigration rules, amend … immigration rules, under the immigration rules, requirement … immigration rules, provision … immigration rules, Appendix FM, rules on … domestic abuse/violence with (immigration, leave, settlement, visa),
  domestic violence/abuse rule with ({status}, {visa}, immigration, leave, settlement, migrant, migrants), DV rule, independent immigration status, independent status, immigration status of their own, immigration status … independent, path/pathway/route to settlement/citizenship, dependent on … partner/spouse/husband/sponsor/abuser/perpetrator, tied to … partner/spouse/husband/sponsor/abuser/perpetrator/employer, depend* … on … perpetrator/abuser,
  linked to … perpetrator/abuser/partner/spouse, lose/losing/lost … status, statement of changes in … immigration rules, spousal/spouse/partner/fiancé/fiancée visa, curtail*, new visa, temporary visa, renew … visa, change … employer
list leave to remain except in: settlement rate, financial settlement, pay settlement, local government finance settlement, legal settlement, devolution settlement, Israeli settlement, settlement expansion, finance settlement, funding settlement, spending settlement, spending review settlement, settlement building, constitutional settlement, peace settlement, divorce settlement, two-state settlement

list concession: destitute domestic violence concession = destitution domestic violence concession = DDV concession = DDVC = domestic violence concession, destitute/destitution domestic abuse concession, migrant victim of domestic abuse concession = migrant victim domestic abuse concession = MVDAC = MVDA concession = MVDA, concession for … migrant victim,
  Appendix Victim of Domestic Abuse = Appendix VDA, victim of domestic abuse appendix, DVILR = domestic violence indefinite leave, domestic abuse indefinite leave, domestic violence immigration rule, domestic abuse immigration rule, transnational marriage abandonment, settlement … domestic violence/abuse, domestic abuse/violence route with (immigration, visa, leave, settlement)

list public funds: Schedule 3 to the Nationality Immigration and Asylum Act, state benefits with ({migrant}, {status}), welfare benefits with ({migrant}, {status}), mainstream benefits, section 185 of the Housing Act, right to rent with ({abuse}), public money with ({migrant}, {status}), recourse to funds, public purse with ({migrant woman}),
  no recourse to public funds = NRPF, recourse to public funds, no-recourse, without recourse, access … public funds, denied … public funds, entitled to public funds, eligible for public funds, draw on public funds, claim public funds, section 115 of the Immigration and Asylum Act, near 12 (section 3(1)(c), any of (Immigration Act 1971, 1971 Act))

list no recourse: no recourse to public funds = NRPF, no-recourse condition/policy/rule, recourse to public funds condition, NRPF condition/policy

list support: pilot, scheme,
  hostel, safe house, bed, roof, lodging, money, cash, financial, turned away, cared for, care, counselling, advocacy, subsistence, essential needs, social security, access,
  support, supported, service, assistance, refuge, accommodation, housing, shelter, safe place, somewhere safe, somewhere to stay, place to live, benefit, welfare, universal credit, destitute, destitution, help, homeless, homelessness, rent, provision, needs, funding, protection
list refuge: hostel, women's shelter, shelter, safe house,
  refuge, bed space, bedspace, safe accommodation, supported housing, emergency accommodation, safe place, place of safety, somewhere safe, place to live
list refuge except in: seek refuge, seeking refuge, sought refuge, take refuge, took refuge, taking refuge, find refuge, found refuge, given refuge, place of refuge, refuge from war, wildlife refuge, temporary refuge

# ── Going to the police ──

list police: officer, detective, the force, authority/authorities, the law,
  police, policing, chief constable, constabulary, National Police Chiefs' Council = NPCC, College of Policing, law enforcement, criminal justice, statutory service/agency, public authority
list coming forward: complain, complains, complaint … police/employer/council,
  approach* … authorities, safely report,
  walk/walking/walked into … police, give/gives/gave her account, complain of, inquire/inquired, investigat* … offence,
  stay/stays/stayed/staying silent, suffer in silence, silenc*,
  ring 999, call/calling 999, dial 999, 999, report a crime, go/goes/going unreported, speak to an inspector,
  complain/complains/complained to, make/made/making … complaint/report/statement, lodge … complaint, give/giving … evidence, testify, ring … police, tell anyone, tell someone, seek the help, seek … redress, confide, pick up the phone, go/goes/going/went … police, police … called, call for help, ask … protect, report it, report them,
  report/reports/reported/reporting, unreported, come/comes/came/coming forward, seek/seeks/seeking/sought … help/support/assistance/justice/protection, ask/asks/asking … help/support, look/looks/looking for help, help-seeking, get help, approach/approaches/approaching, turn/turns/turned/turning to, go/goes/going/gone to,
  contact/contacting the police, speak/speaking/spoke out/up/to, tell/telling … police, disclose/disclosing … abuse, call/calling … police, access justice, co-operat* with, cooperat* with, step forward, raise … concerns, identify themselves
list fear: not … complain, may cost, might cost,
  not … report, not … come/coming forward, not … go to the police, not … call/ring, never … report/speak/go/tell/complain, go/goes/going unreported, will not … police, risk/risks losing,
  dare not, not dare, anxious, anxiety, nervous, dissuad*, chill*, kept from, keep/keeps … from, stay silent, suffer in silence, shy away, put … off, think twice, feel able, feel safe, feel … free, peace of mind, too frightened, without being, hold … back, impunity, holds them back, distrustful, wary, apprehens*,
  fear/fears/fearing/feared/fearful, afraid, frightened, scared/scare/scaring, terrified, dread*, deter/deters/deterred/deterrent/deterring, put off, discourag*, reluctan*, unwilling, confidence/confident, trust, mistrust, distrust, barrier, obstacle, hesitat*, threat, threaten*, held back, hold back, dare/dares, assured/assurance, reassur*, safely, silenc*, silent, avoid/avoids/avoiding, worried/worry,
  less likely, able to report, prevent … from, stop … from, not an immigration, priorit* … over, without repercussion, too … to report

# Harm and status near each other, whatever else is said.
list harm and status: near 15 ({strong harm}, {standing}), {migrant woman}
list harm and status in few words: near 40 ({abuse}, {standing}), near 25 ({victim}, {standing}), near 25 ({witness}, {standing}), {migrant woman}
list strong harm: domestic abuse/violence, domestically abused, survivor, victim of crime/abuse/violence/rape/assault/stalking/exploitation, domestic abuse victim, abused woman/wife/spouse/partner/people, abusive partner/husband/spouse/relationship/marriage, violent partner/husband/spouse/relationship/marriage,
  violence against women, VAWG = violence against women and girls, gender-based violence, honour-based abuse/violence, forced marriage, coercive control, her abuser, their abuser, abuser/abusers with ({migrant}, victim, survivor), women who … abused/raped/beaten, report … abuse/violence/rape, reported … abuse/violence/rape, victim
list standing: {status}, {visa}, {migrant}, {leave to remain}, {public funds}, immigration enforcement/control/authority/authorities/officer/official, deport*, passport
list standing except in: visit visa, visitor visa, tourist visa, visa abuse, foreign national offender, foreign criminal, hostile environment

list discrimination: discriminat*, non-discrimination, less favourably, treated differently, treat … differently, equally, equal treatment/protection/access, equality, two-tier, two tier, second class, second-class, without distinction, excluded, left behind, left out


# ── What is not meant ──

list abroad: conflict-related, humanitarian aid/assistance, crimes against humanity, ethnic cleansing, Rohingya, official development assistance = ODA, war crimes, refugee camp, UNRWA, coastguard, genocide, massacre, peacekeep*, Rome statute
list foreign offenders: foreign national offender = FNO, foreign criminal, foreign offender, deportation order, dangerous foreign
`
