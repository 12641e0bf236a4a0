import type { Pattern } from './pattern.ts'

/** Any word, for those between the two that matter; longer ones are none, and would be read again from each of their hyphens. */
const w = "[\\p{L}\\d'-]{1,40}"
/** Whose status it is: the writer's, or that of one person the letter speaks of. "Their" is mostly said of victims at large. */
const mine = `(?:my|our|his|her|my ${w}'s|${w}'s)`
const weAre =
  "(?:I am|I'm|I was|I have been|I've been|we are|we're|we were|he is|he's|she is|she's|he was|she was|my ${w}(?: ${w})? is|my ${w}(?: ${w})? was)".replaceAll(
    '${w}',
    w,
  )

const status = [
  // English
  `${mine} (?:${w} ){0,2}(?:visa|immigration status|leave to remain|residence permit|settled status|pre-settled status|asylum (?:claim|case|application|appeal|interview)|deportation|sponsorship)`,
  `(?:my|our) (?:brp|evisa|e-visa|nationality|country of origin)`,
  `${weAre} (?:${w} ){0,3}(?:undocumented|asylum seekers?|seeking asylum|refugees?|an overstayer|overstayers|here illegally|in the (?:uk|country) illegally|without papers|without status|stateless|on an? (?:${w} ){0,2}visa)`,
  `${weAre} (?:${w} )?(?:detained|deported|trafficked)`,
  `(?:I|we|he|she)(?:'ve|'d|'s)? (?:(?:have|has|had) )?(?:overstayed|over-stayed|claimed asylum|applied for asylum|applied for leave to remain|entered illegally|entered the (?:uk|country) illegally)`,
  `(?:I|we)(?:'ve)?(?: do not| don't| did not| didn't)? (?:have|had) (?:${w} )?(?:no|any|a|limited|indefinite) (?:papers|visa|status|leave to remain|right to stay|recourse to public funds|immigration status)`,
  `(?:I've|I have|he has|he's|she has|she's) got no (?:papers|visa|status)`,
  `(?:(?:he|she)|${mine} ${w}(?: ${w})?,? who) (?:(?:has|had) no|(?:does not|doesn't|did not|didn't) have (?:an?|any)) (?:${w} )?(?:papers|visa|status|leave to remain|right to stay|immigration status)`,
  // Spanish
  `(?:mi|nuestro|nuestra) (?:${w} )?(?:visa|visado|estatus migratorio|situación migratoria|permiso de residencia|solicitud de asilo|caso de asilo)`,
  `(?:soy|estoy|somos|estamos|era|estaba|fui) (?:${w} ){0,2}(?:indocumentad[oa]s?|sin papeles|ilegal(?:es)?|irregular(?:es)?|solicitantes? de asilo|refugiad[oa]s?|detenid[oa])`,
  `(?:pedí|solicité|he pedido|he solicitado|hemos pedido) (?:el )?asilo`,
  `no (?:tengo|tenemos|tenía) (?:papeles|visa|visado|permiso de residencia|documentos)`,
  // Portuguese
  `(?:o meu|a minha|meu|minha) (?:${w} )?(?:visto|estatuto migratório|situação migratória|autorização de residência|pedido de asilo|título de residência)`,
  `(?:sou|estou|somos|estamos|era|estava|fui) (?:${w} ){0,2}(?:indocumentad[oa]s?|sem papéis|sem documentos|ilegal|ilegais|irregular(?:es)?|requerentes? de asilo|refugiad[oa]s?|detid[oa])`,
  `(?:pedi|solicitei|pedimos) asilo`,
  `não (?:tenho|temos|tinha) (?:papéis|visto|documentos|autorização de residência)`,
  // Welsh
  `fy (?:fisa|visa|statws mewnfudo|nghais am loches|nghais lloches|nghais am loches|nhrwydded breswylio)`,
  `(?:rwy'n|rydw i'n|dwi'n|roeddwn i'n|rydym yn|rydyn ni'n) (?:${w} )?(?:geisiwr lloches|ceisio lloches|ffoadur|ffoaduriaid|heb bapurau|heb ddogfennau)`,
  `(?:does gen i ddim|nid oes gennyf|heb) (?:bapurau|papurau|fisa)`,
]

const place = "(?:refuge|women's refuge|shelter|women's shelter|safe house|hostel)"
const refuge = [
  `(?:I|we|she|he|my ${w}|I'm|we're|she's|he's|I've|we've)(?: ${w}){0,3} (?:in|into|to|at|from) (?:a|the|this|my|our|her|an) (?:${w} ){0,2}${place}`,
  `(?:the|my|our|a|her) (?:${w} )?${place} (?:is |was )?(?:called|named|in|at|on|near|behind|next to|opposite) (?!the (?:uk|country|world)|london councils|parliament|this country|all|every|any|need|danger|risk|law|which|england|wales|scotland|northern)${w}`,
  // Spanish, Portuguese, Welsh
  `(?:vivo|estoy|vivimos|estamos|me quedo|nos quedamos|duermo|vive)(?: ${w}){0,3} en (?:un|una|el|la|este|esta) (?:${w} )?(?:refugio|casa de acogida|albergue|casa refugio)`,
  `(?:vivo|estou|moro|fico|vivemos|moramos|estamos|durmo|vive)(?: ${w}){0,3} (?:num|numa|no|na|neste|nesta|em um|em uma) (?:${w} )?(?:refúgio|abrigo|casa[- ]abrigo|casa de abrigo)`,
  `(?:byw|aros|cysgu)(?: ${w}){0,2} (?:mewn|yn y|yn) (?:lloches|hostel|tŷ diogel)`,
]

// Names begin with a capital, so these look at the case of letters; what follows "my son" at the end of a sentence is no name.
const notNames =
  "(?!(?:I|I'm|I've|The|This|That|He|She|They|We|It|And|But|When|If|In|On|At|Is|Was|Has|MP|GP|NHS|Home|Please|Will|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|British|English|Welsh|Scottish|Irish|Spanish|Portuguese|Brazilian|Christian|Muslim|Jewish|Hindu|Sikh)(?![\\p{L}]))"
const name = `${notNames}\\p{Lu}[\\p{Ll}'-]+\\p{Ll}`
const child =
  '(?:son|daughter|child|boy|girl|baby|toddler|kid|children|kids|sons|daughters|girls|boys|grandson|granddaughter|grandchild|nephew|niece|stepson|stepdaughter|twins)'
const childNames = [
  `(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is) (?:[\\p{Ll}\\d-]+ ){0,3}${child}(?:,| -| –|:)? \\(?(?:(?:is |was |are )?(?:called|named) |who is called )?${name}`,
  `(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is) (?:[\\p{Ll}\\d-]+ ){0,2}${child}'s name is ${name}`,
  `${name},? (?:and ${name},? )?(?:who is |who are )?(?:my|our) (?:[\\p{Ll}\\d-]+ ){0,2}${child}`,
  // Spanish, Portuguese, Welsh
  `(?:[Mm]is?|[Nn]uestr[oa]s?) (?:[\\p{Ll}\\d]+ ){0,2}(?:hij[oa]s?|niet[oa]s?|niñ[oa]s?|sobrin[oa]s?|bebé)(?: [\\p{Ll}]+)?(?:,|:)? (?:(?:se llama|llamad[oa]|de nombre) )?${name}`,
  `(?:[Mm]eus?|[Mm]inhas?|[Nn]oss[oa]s?) (?:[\\p{Ll}\\d]+ ){0,2}(?:filh[oa]s?|net[oa]s?|meninos?|meninas?|sobrinh[oa]s?|bebé|bebê)(?: [\\p{Ll}]+)?(?:,|:)? (?:(?:chama-se|se chama|chamad[oa]) )?${name}`,
  `(?:[Ff]y|[Ee]in) (?:[\\p{Ll}\\d]+ ){0,2}(?:mab|merch|mhlentyn|mhlant|plentyn|plant|hŵyr|wyres|nai|nith)(?:,|:)? (?:o'r enw )?${name}`,
]

// "Testford Women's Refuge", not Refuge, the charity, nor the beginning of a sentence.
const refugeName =
  "(?!The |And |But |Both |With |Like |Solace |A |Any |Every |Our |My )\\p{Lu}[\\p{L}'-]+ (?:\\p{Lu}[\\p{L}'-]+ ){0,2}(?:Refuge|Shelter|Safe House)"

/** Things that are told by the words around them. */
export const wordPatterns: readonly Pattern[] = [
  ...status.map((source): Pattern => ({ kind: 'immigration-status', pattern: whole(source, 'giu') })),
  ...refuge.map((source): Pattern => ({ kind: 'refuge', pattern: whole(source, 'giu') })),
  { kind: 'refuge', pattern: whole(refugeName, 'gu') },
  ...childNames.map((source): Pattern => ({ kind: 'child-name', pattern: whole(source, 'gu') })),
]

/** Whole words, with any blanks between them. JavaScript's own word boundary knows no letter with an accent. */
function whole(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\d])`, flags)
}
