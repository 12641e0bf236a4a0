/**
 * Concepts that every watch may use by name, each with the ways in which Parliament says it: in clauses, in papers and in speech. A watch adds to
 * one by a list of the same name. They are written in the language of watches: docs/watches.md.
 */
export const sharedLists = `
# ── Who is harmed ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
list abuse: domestic abuse/violence, domestically abused, domestic abuser/abusers, DV victim/survivor/rule, DA victim/survivor, VAWG = violence against women,
  violence against women/girls/migrant, violence towards women, gender-based violence/abuse, gendered violence/abuse, sexual violence/abuse/assault/offence/exploitation,
  sexually abused/assaulted, rape/raped/rapist, honour-based abuse/violence, honour abuse/violence/killing, so-called honour, forced marriage, female genital mutilation = FGM,
  stalking/stalker/stalked, coercive control, coercive/controlling behaviour, coerced and controlled, intimate partner violence, intimate partner, interpersonal abuse/violence,
  transnational marriage abandonment, spousal abandonment, abandoned … spouse, spouse … abandoned, abusive partner/husband/spouse/relationship/marriage/home/household/family/man/men/ex,
  violent partner/husband/spouse/relationship/home/man/men/marriage, abuser/perpetrator, abuse by … partner/husband/spouse/family, abused by,
  abused/battered woman/wife/spouse/partner/migrant/girl/people, partner … abused, being abused, been abused, abused at home, abuse at home, living with abuse, flee/fleeing/fled/escape/escaping/escaped … abuse/violence/abuser,
  suffer* … abuse/violence, experienc* … abuse/violence, subject* to … abuse/violence, affected by … abuse/violence, at risk of … abuse/violence, leave … abuser, leaving … abuser,
  victim of abuse/violence, survivor of abuse/violence, economic abuse, financial abuse

list victim: victim, survivor, complainant, whistleblower with (immigration, migrant), victimised, those/people/person/persons/woman/women/anyone/someone/everyone/individual … who … suffer*,
  those/people/person/persons/woman/women/anyone/someone/everyone/individual … who … been abused/harmed/attacked/assaulted/raped/exploited/trafficked,
  those/people/person/persons/woman/women/anyone/someone/everyone/individual … subject* to … abuse/violence/crime/harm,
  suffered a crime/offence, subjected to a crime/offence, crime … against them/her/him, offence … against them/her/him

list witness: witness, witnessed, witnesses, witnessing, saw/seen … crime/offence, see … crime/offence, reports a crime/offence, reporting crime/abuse/offence/violence, report crime/abuse/offence/violence,
  report a crime/offence, reported crime/abuse/violence

list harmed: {abuse}, {victim}, {witness}, {trafficked}, {exploited worker}

list trafficked: trafficking, trafficked, human trafficking, modern slavery/slave, slavery, servitude, national referral mechanism = NRM, forced labour, compulsory labour

list exploited worker: labour exploitation/abuse, exploited worker/workers/migrant, worker … exploit*, exploitation of … worker/migrant, workplace abuse/exploitation, labour market enforcement, labour inspect*,
  Fair Work Agency, Gangmasters and Labour Abuse Authority = GLAA, employment rights/abuse, abuse at work, overseas domestic worker, migrant worker

# ── Who came from abroad, and how they stand ───────────────────────────────────────────────────────────────────────────────────────────
list status: immigration/migration/residence/residency/migrant/visa/legal status, insecure/precarious/irregular/uncertain/unsettled/temporary status, insecure immigration, precarious immigration, immigration insecurity,
  whatever/any/irrespective … status, regardless of … status, irrespective of … status, whatever … status, no matter … status, without regard to … status, independent of … status, despite … status, because of … status,
  whatever leave, status … secure, status … insecure, status … precarious, secure or not, settled status, uncertain … status, migrant or refugee status, her status, their status, visa status, nationality status

list status does not matter: regardless of … status, irrespective of … status, whatever … status, no matter … status, without regard to … status, of whatever status, of any status, all status, status blind, independent of … status,
  whatever leave … have, regardless of … nationality, irrespective of … nationality, regardless of … background/origin, irrespective of … background/origin, whatever … nationality, migrant or refugee status, no matter who, not depend … status, whatever … visa

list migrant: migrant, immigrant, undocumented, no papers, without papers, sans papiers, overstayer, visa overstay*, asylum seeker, seeking asylum, refused asylum, failed asylum, refugee, foreign national woman/women/spouse/victim,
  foreign-born, born abroad, born overseas, come/came from abroad/overseas, came here on, come here on, came to this country, non-British, not British, non-UK national, spousal/spouse/partner/dependant/dependent/fiancée/marriage/student/work/worker/care visa,
  spouse's or partner's visa, on a visa, particular visas, visa holder, subject to immigration control, insecure immigration, illegal immigrant, illegally in, here illegally, exhausted … rights, appeal rights exhausted, no legal status,
  without status, person without … leave, without leave, no leave to remain, requires leave to enter or remain, Europeans living here, EU citizen/national, black and minoritised, black and minority ethnic = BME = BAME

list immigration: immigration, {migrant}, {status}, {immigration enforcement}, {leave to remain}, {public funds}, asylum, deport*, visa, nationality law
list immigration except in: Illegal Migration Bill, Illegal Migration Act, Nationality and Borders Bill, Nationality and Borders Act, Immigration and Asylum Bill, Border Security Asylum and Immigration Bill,
  Border Security Asylum and Immigration Act, Asylum and Immigration Tribunal, Immigration Services Commissioner, Minister for Immigration, Immigration Minister, Minister for Border Security and Asylum, Immigration Bill,
  human rights of migrants

# ── Those who enforce the rules on immigration ─────────────────────────────────────────────────────────────────────────────────────────
list immigration enforcement: immigration enforcement, immigration control/controls, immigration authority/authorities, immigration officer/official/officials/service/team/department, immigration purpose/purposes, purposes of immigration,
  immigration function/functions, functions … immigration, immigration compliance, immigration law/laws, immigration rules … enforce*, enforce* … immigration, control of immigration, controlling immigration, control immigration, border control/enforcement,
  UK Visas and Immigration = UKVI, Border Force, UK Border Agency = UKBA, immigration removal, immigration detention, immigration offence, immigration action, immigration raid, immigration check/checks, immigration status check,
  Immigration Acts, hostile environment, compliant environment, removal from the United Kingdom/UK/country, deport*, detained and removed, detention and removal, detention or removal, detained or removed, detained or deported, action against … immigration,
  National Command and Control Unit, immigration data, reported to immigration, report … to immigration, immigration
list immigration enforcement except in: Illegal Migration Bill, Illegal Migration Act, Nationality and Borders Bill, Nationality and Borders Act, Immigration and Asylum Bill, Border Security Asylum and Immigration Bill,
  Border Security Asylum and Immigration Act, Immigration Services Commissioner, Minister for Immigration, Immigration Minister, Minister for Border Security and Asylum, Immigration Act 1971, Immigration Act 2014, Immigration Act 2016,
  immigration detention accommodation

list home office: Home Office, Secretary of State for the Home Department with (share, sharing, disclosed to, passed to), {immigration enforcement}

# ── Data, and what is done with it ─────────────────────────────────────────────────────────────────────────────────────────────────────
list data: data, personal information/details, information, details, records, confidential*, personal data, firewall, database
list data except in: freedom of information, information commissioner, background information, further information, information technology, data protection officer

list personal data: personal data, personal information/details, victim … data, victims' data/information/details, survivors' data/information/details, witness … data, data of, data about, data on … victim, data relating, data-sharing, sharing of data, data being shared, share … data,
  sharing … data, data … shared, their data/details/information, her data/details/information, those details, their personal, information about victim, information about them, immigration data, patient data/information/record, patients' data/information/records, domestic abuse data, firewall,
  information shar*, shar* … information, exchang* … information, pass* … information, disclos* … information, details … pass*, details … hand*, details … shared, pass* … details, hand* … details, shar* … details, transfer* … data, data … transferred, processing of … data, data … processed, data … used,
  use of … data, use … data, flow of data, flow of information, rights over their data

list passing on: share/shared/sharing, pass/passed/passing on, passed/pass/passing to, pass/passed/passing … to, disclose/disclosed/disclosing/disclosure, transfer*, hand/handed/handing … over/to/on, handed, exchange/exchanged/exchanging, report/reported/reporting … to,
  refer/referred/referring … to, notify/notified/notifying, inform/informed/informing, tell/tells/told, find/finds its way, used for, use/used/using … for, put to use, processed for, process/processed/processing, given to, gives, make available, made available, accessed by, reach/reaches

# ── Leave, funds ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
list leave to remain: leave to remain/enter, leave to enter or remain, indefinite leave, limited leave, temporary leave, period of leave, spell of leave, grant* leave, granted … leave, given leave, ILR = indefinite leave to remain, DVILR, settled status, pre-settled status, settlement with (immigration, leave, visa, migrant, migrants, spouse, route, status, EU, fee),
  EU settlement scheme = EUSS, right to stay/remain/reside, right … to stay in, permission to stay/remain, stay in the United Kingdom/UK/country, remain in the United Kingdom/UK/country, stay … in this country, stay here, lawful … status, stay on a lawful, regularis*, regulariz*, regular footing, made regular, put … status … in order,
  immigration rules, rules on … domestic abuse/violence, domestic violence/abuse rule/rules, spousal/spouse/partner/dependant/dependent/fiancée visa, independent immigration status, immigration status of their own, immigration status … independent, route to settlement, path to settlement, dependent on … partner/spouse/husband/sponsor, tied to … partner/spouse/husband/sponsor, lose … status, fee waiver,
  statement of changes in … immigration rules

list concession: destitute domestic violence concession = destitution domestic violence concession = DDV concession = DDVC = domestic violence concession, destitute domestic abuse concession, migrant victim of domestic abuse concession = MVDAC, concession for migrant victims, Appendix Victim of Domestic Abuse,
  victim of domestic abuse appendix, DVILR, domestic violence indefinite leave, domestic abuse indefinite leave, domestic violence immigration rule, domestic abuse immigration rule, transnational marriage abandonment

list public funds: no recourse to public funds = NRPF, recourse to public funds, no-recourse, without recourse, access to public funds, public funds, publicly funded support, section 115 of the Immigration and Asylum Act, section 3(1)(c), not entitled to public funds, claim benefits

list support: support, supported, services, service, assistance, refuge/refuges, accommodation, housing, shelter, safe place, somewhere safe, benefits, welfare, funding, funds, universal credit, destitute, destitution, help, protection, protect, homelessness
list refuge: refuge, bed space, bedspace, safe accommodation, supported housing, emergency accommodation, safe place, place of safety, somewhere safe, place to live
list refuge except in: seek refuge, seeking refuge, sought refuge, take refuge, took refuge, taking refuge, find refuge, given refuge, place of refuge, refuge from war

# ── Going to the police ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
list police: police, policing, officer, chief constable, constabulary, National Police Chiefs' Council = NPCC, College of Policing, law enforcement, public authority/authorities, statutory service/services/agency, criminal justice, public services, public body/bodies
list coming forward: report/reports/reported/reporting, come/comes/came/coming forward, seek/seeks/seeking/sought help/support/assistance, ask/asks/asking for help, look/looks/looking for help, approach/approaches/approaching, turn/turns/turned/turning to, go/goes/going/gone to, contact/contacting, speak/speaking out/up, tell/telling the police, disclose/disclosing, call/calling the police,
  allegation, help-seeking, cooperat* with, co-operat* with, speak to the police, step forward, access justice, seek justice, protection
list fear: fear/fears/fearing/feared/fearful, afraid, frightened, scared, terrified, dread*, deter*, put off, discourag*, prevent*, reluctan*, unwilling, confidence, confident, trust, barrier, obstacle, hesitat*, threat/threats/threaten*/threatening, held back, hold back, dare, assur*, reassur*, without … fear, safely, safe, safeguard*, weapon*, silence*, worry/worried, risk, stop, less likely, will not, do not
`
