import type { ItemToMatch } from '../item-to-match.ts'

/** Nobody said these: they are made, each for one ask, in ways in which Parliament speaks. Watch, kind, title and text in a line. */
const made = `
firewall | question | Police: Immigration | To ask the Secretary of State for the Home Department, if she will prohibit police forces from giving the Home Office information about people who report that they have been victims of crime.
firewall | answer | Police: Immigration | Officers may refer a case to Immigration Enforcement where they come across a victim who they believe has no lawful basis to be here. Each force decides for itself and we have no plans to stop such referrals.
firewall | amendment | Restriction on processing of victims' data | (1) Personal data of a person who is or may be a victim of an offence under Part 1 must not be processed by a relevant authority for the purpose of the exercise of any function under the Immigration Acts.
firewall | amendment | Disclosure of information by enforcement officers | (1) Information obtained by a labour market enforcement officer about a worker must not be disclosed to any person exercising immigration functions.
firewall | question | Data Protection: Immigration | To ask the Secretary of State for Science, Innovation and Technology, how many times the immigration exemption in the Data Protection Act 2018 was applied to subject access requests in 2024.
firewall | question | Police: Databases | To ask His Majesty's Government how many victims of domestic abuse were referred by police forces to immigration enforcement in each of the last three years.
firewall | motion |  | That this House notes the findings of the Domestic Abuse Commissioner on data sharing between police and immigration enforcement; believes that no survivor should be reported when she seeks help; and calls for a complete firewall.
firewall | report |  | We recommend that the Government put an end to the sharing of information on victims of crime between the police and Immigration Enforcement.
firewall | petition | Stop police sharing victims' details with the Home Office | Police should not be allowed to tell the Home Office about the immigration status of people who report crimes against them.
firewall | statement |  | The review concluded that data sharing between the police and Immigration Enforcement should continue because it allows victims to be safeguarded.
firewall | speech |  | A worker who is beaten by a gangmaster will never speak to an inspector if she thinks her name will be on a list at the Home Office by nightfall.
firewall | amendment |  | After Clause 50, insert the following new Clause— “Victims: immigration data. (1) Section 20 of the Immigration and Asylum Act 1999 does not apply to information relating to a person who is a witness to or victim of a crime.”
leave | question | Domestic Abuse: Visas | To ask the Secretary of State for the Home Department, if she will extend the domestic violence rule to people who came to the UK on student and work visas.
leave | answer | Visas: Domestic Abuse | Those whose relationship with a British or settled partner has broken down because of domestic abuse can apply for settlement immediately and for a fee waiver if they are destitute.
leave | speech |  | Give these women six months in which to live here lawfully, away from him, while their papers are sorted out. A wife who came on his visa must not lose her right to be here because he beat her.
leave | question | Immigration: Domestic Abuse | To ask the Secretary of State for the Home Department, how many applications for indefinite leave to remain as a victim of domestic abuse were refused in 2023.
leave | amendment | Leave to remain for victims of domestic abuse | (1) The Secretary of State must, within six months, amend the immigration rules so as to provide that a person (V) who is a victim of domestic abuse may be granted leave to remain, whatever the basis of V's stay.
leave | amendment | Victims of modern slavery: leave to remain | (1) A person who receives a positive conclusive grounds decision must be granted leave to remain in the United Kingdom for a period of at least 12 months.
leave | speech |  | The Migrant Victims of Domestic Abuse Concession was opened to the partners of workers and students in February, which gives them three months.
leave | question | EU Settlement Scheme: Domestic Abuse | To ask the Secretary of State for the Home Department, what support is available to victims of domestic abuse who cannot prove residence for the EU Settlement Scheme because their abuser has kept their papers.
leave | speech |  | Overseas domestic workers who escape an abusive employer should be able to renew their visas, and victims of slavery among them should be entitled to stay.
leave | speech |  | An abusive husband has only to ring the Home Office to have his wife's visa curtailed.
funds | question | Refuges: Migrants | To ask the Secretary of State for Housing, Communities and Local Government, whether she will fund refuge places for women who cannot claim housing benefit because of their visa.
funds | amendment | Victims of domestic abuse: benefits | (1) Section 115 of the Immigration and Asylum Act 1999 (exclusion from benefits) does not apply to a person who is a victim of domestic abuse.
funds | answer |  | The Home Office provided £1.4 million in 2023-24 to Southall Black Sisters to support migrant victims who have no recourse to public funds with accommodation and subsistence.
funds | speech |  | Four out of five of those women were turned away from refuge because they were not eligible for benefits. It is a scandal that a visa stamp decides who gets a bed and who sleeps beside her attacker.
funds | amendment |  | Clause 55, page 40, line 3, at end insert “including victims with insecure immigration status”
funds | amendment |  | Page 4, line 10, at end insert— “(c) provide that support under this Part is available to all victims irrespective of their immigration status.”
funds | motion | No recourse to public funds | That this House calls on the Government to abolish the no recourse to public funds condition.
funds | question | Domestic Abuse: No Recourse to Public Funds | To ask the Secretary of State for the Home Department, what assessment she has made of the effect of NRPF on those fleeing violence at home.
funds | petition | End no recourse to public funds | We want the Government to scrap the NRPF rule which leaves thousands of people in poverty.
funds | speech |  | The pilot for migrant victims run by Southall Black Sisters is oversubscribed and runs out in March.
funds | report |  | We recommend that all survivors be able to use safe accommodation and benefits regardless of their immigration status.
istanbul | question | Istanbul Convention | To ask the Secretary of State for the Home Department, when she plans to lift the reservation to Article 59 of the Istanbul Convention.
istanbul | answer |  | The Government takes its obligations under the Istanbul Convention seriously and keeps its reservation on residence status under review.
istanbul | amendment | Non-discrimination | Relevant authorities must take steps to ensure that victims receive protection and support without discrimination on any ground, including migrant or refugee status.
istanbul | question | Convention on Violence against Women | To ask the Secretary of State, what recent progress her Department has made towards ratification of the Istanbul Convention.
istanbul | speech |  | Article 4(3) is plain: every woman is to be protected, and the grounds on which nobody may be treated differently include her migrant status.
istanbul | speech |  | GREVIO's report criticises the United Kingdom for its reservation on residence permits for victims of violence whose status depends on a spouse.
istanbul | statement |  | I am today laying before Parliament the annual report on progress on ratification of the Council of Europe Convention on Combating Violence Against Women and Domestic Violence.
legal-aid | question | Legal Aid: Immigration | To ask the Secretary of State for Justice, if she will bring immigration cases of victims of domestic abuse within the scope of legal aid.
legal-aid | answer |  | Legal aid is available for immigration matters where the applicant is a victim of domestic abuse, trafficking or modern slavery, subject to means and merits.
legal-aid | speech |  | A woman trapped by a violent spouse and his hold over her visa cannot find a legal aid lawyer anywhere in the south-west to advise her on her immigration position.
legal-aid | amendment | Legal aid for victims of trafficking | Schedule 1 to the Legal Aid, Sentencing and Punishment of Offenders Act 2012 is amended so that immigration advice is available to potential victims before referral to the NRM.
reporting | speech |  | People without papers who are robbed or raped do not ring 999; they know the first question will be about their visa.
reporting | question | Police: Migrants | To ask the Secretary of State for the Home Department, what guidance has been issued to police forces on the treatment of victims of crime with insecure immigration status.
reporting | answer |  | The Immigration Enforcement Migrant Victims Protocol will be published shortly; no enforcement action will be taken against a victim while criminal proceedings continue.
reporting | report |  | The Home Office and the National Police Chiefs’ Council should develop safe reporting mechanisms for all victims and witnesses with insecure immigration status.
reporting | question | Domestic Abuse: Code of Practice | To ask the Secretary of State for the Home Department, when she plans to publish the code of practice under section 82 of the Domestic Abuse Act 2021.
reporting | motion |  | That this House calls for a moratorium on police referrals of victims of crime to immigration enforcement.
reporting | speech |  | We want every victim to come forward whatever their immigration status, and officers are told to treat them first as victims.
reporting | speech |  | A care worker who complains about her boss risks losing her sponsorship, and with it her right to remain, so exploitation goes unreported.
reporting | question | Hate Crime: Migrants | To ask the Secretary of State for the Home Department, what steps she is taking to encourage migrants to report hate crime to the police without fear of immigration enforcement.
moratorium | motion |  | That this House calls for a moratorium on police referrals of victims of crime to immigration enforcement.
safe-place | speech |  | No refuge would give her a bed, because her visa says that she may claim nothing; a survivor needs a roof before she needs a form.
guidelines | question |  | To ask the Secretary of State for the Home Department, what guidance the College of Policing has issued to police officers who meet victims with insecure immigration status.
`

/** Made too: each shares words with an ask, and is about something else. */
const nearMisses = `
question | Cybersecurity: Firewalls | To ask the Chancellor of the Duchy of Lancaster, what firewalls protect personal data held by her Department.
question | Foreign Offenders | To ask the Secretary of State for the Home Department, how many foreign national offenders convicted of rape were deported in 2024.
answer | Foreign National Offenders | Victims must see justice done, and those from abroad who commit serious crimes here will be removed from the United Kingdom.
question | Free School Meals | To ask the Secretary of State for Education, how many children in families with no recourse to public funds are eligible for free school meals.
question | Asylum: Hotels | To ask the Secretary of State for the Home Department, what support is available to women seeking asylum who are housed in hotels.
question | Undocumented Migrants: Housing | To ask the Secretary of State for the Home Department, what accommodation has been used for undocumented migrants in Kent.
speech | Sudan | We must support the women who have fled to refugee camps in Chad, many of them survivors of conflict-related sexual violence.
amendment |  | Clause 12, page 10, line 22, at end insert “(d) the Commissioner for Victims and Witnesses” This would add the Commissioner to the list of those to be consulted.
amendment | Victims of trafficking: recovery period | Leave out paragraphs (a) and (b) and insert “grounds of public order prevent observation of the recovery period”.
question | Police: Domestic Abuse | To ask the Secretary of State for the Home Department, what training police officers receive on coercive control.
question | Legal Aid: Family Proceedings | To ask the Secretary of State for Justice, if he will widen access to legal aid for victims of domestic abuse in the family courts.
speech |  | The definition in this clause is that of article 3 of the Istanbul Convention, and we think that it is the right definition of domestic abuse.
question | Travel Concessions | To ask the Secretary of State for Transport, what the cost would be of extending the concession on buses to companions.
answer | West Bank: Violence | We condemn settler violence and urge Israel to halt settlement expansion and to protect the victims.
answer | Asylum | The Home Office publishes data on asylum seekers in detention. Statistics are kept under review in line with the code of practice for statistics.
question | Health Services: Databases | To ask the Secretary of State for Health and Social Care, who may see the records of patients within the NHS.
`

export const madeTexts: (ItemToMatch & { watch: string })[] = linesOf(made).map(([watch = '', ...item]) => ({
  watch,
  ...toItem(item),
}))

export const madeNearMisses: ItemToMatch[] = linesOf(nearMisses).map(toItem)

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(/ ?\| ?/))
}

function toItem([kind = '', title = '', text = '']: string[]): ItemToMatch {
  return { kind, title, text }
}
