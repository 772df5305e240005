import type {Vocabulary} from '../vocabulary.js'

/** Who published, syndicated or passed on the text. */
export const credit: Vocabulary = {
  labels: ['source', 'sources', 'original source', 'source link', 'via', 'agencies', 'with agency inputs', 'from our correspondent', 'from our staff', 'from staff reports', 'staff reports', 'staff report', 'press release', 'news release', 'for immediate release', 'wire report', 'wire reports', 'news agencies'],
  patterns: [
    {cues: ['via', 'source', 'sources', 'h'], match: /^(?:[Vv]ia|[Ss]ources?|SOURCE|[Oo]riginal [Ss]ource|[Nn]ews [Ss]ource|[Hh]at [Tt]ip|[Hh]\/[Tt])\s?[:：]?\s?(?:the )?[\p{Lu}\d@][\p{L}\d.&'’@/_-]*(?:[ ,/|&]{1,3}[\p{Lu}\d@][\p{L}\d.&'’@/_-]*){0,6}\.?$/u, longest: 10},
    {cues: ['submitted', 'posted', 'reposted', 'shared', 'contributed', 'uploaded'], match: /^(?:submitted|re-?posted|shared|contributed|uploaded|sent in|forwarded|transmitted)(?: on [\w ,]{3,30})? (?:by|from|to)\b[ :][^.?]{2,80}\.?$/iu, longest: 16},
    {cues: ['originally', 'first', 'appeared', 'published', 'republished', 'reprinted', 'syndicated', 'reproduced', 'adapted'], match: /\b(?:(?:this|the) (?:article|story|piece|post|column|essay|report|op-ed|interview|content|excerpt|feature|news|text)\b.{0,60}\b(?:originally|first|was|has been|is|also)\b.{0,40}\b(?:appeared|published|ran|posted|republished|reprinted|syndicated|produced|provided|distributed|reproduced|adapted|generated|written for|courtesy)\b|(?:originally|first) (?:published|appeared|posted|ran) (?:in|on|at|by)\b|(?:re-?published|reprinted|reproduced|used|posted) (?:here )?(?:with|by|from|under) (?:the )?(?:kind )?(?:permission|creative commons|license|licence|an agreement|\p{Lu})|the post .{2,160} (?:appeared|was published) first on\b)/iu, longest: 45, confidence: 0.85},
    {cues: ['inputs', 'contributed', 'reporting', 'editing', 'writing', 'compiled'], match: /^[([*\s]*(?:(?:with|additional) (?:inputs?|reporting|files?|information|contributions?|material) (?:from|by)\b|(?:additional )?(?:reporting|writing|editing|compiled|edited|translated|produced|research|fact[ -]checked) by\b|[\p{Lu}][\p{L} .,'’-]{2,80} contributed (?:to this|reporting|to the)\b).{0,160}$/iu, longest: 34},
    {cues: ['encyclopedia', 'encyclopaedia', 'wiki', 'dictionary'], and: ['from'], match: /^from [^.,:]{2,40}, the (?:free|open|online|free online) (?:encyclop(?:a|æ)?edia|wiki|dictionary)(?: (?:that|of|for) [^.]{2,40})?$/iu, longest: 12, confidence: 0.95},
    {cues: ['retrieved'], match: /^retrieved from (?:“”|["“]?https?:\/\/\S+)$/iu, longest: 40, confidence: 0.95},
    {cues: ['agency', 'syndicated', 'feed', 'staff', 'auto'], match: /\b(?:(?:has|have) not been edited by|auto[ -]generated from|published from a (?:syndicated|wire)|generated (?:automatically )?from (?:a )?(?:syndicated|agency|wire)|except for the headline|unedited (?:and )?(?:auto|version|feed)|syndicated (?:news )?feed)\b/iu, longest: 60}
  ]
}
