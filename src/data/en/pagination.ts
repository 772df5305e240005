import type {Vocabulary} from '../vocabulary.js'

/** Links to other pages of the same list or article. */
export const pagination: Vocabulary = {
  labels: ['next', 'previous', 'prev', 'next page', 'previous page', 'prev page', 'first page', 'last page', 'first', 'last', 'next last', 'first prev', 'prev next', 'prev up next', 'prev home next', 'prev up home next', 'previous next', 'next previous', 'page', 'pages', 'page 0', 'page 0 of 0', '0 of 0', 'pages 0', 'pages 0 0', 'pages 0 0 0', '0 next', 'prev 0', '0 0 next', '0 0 0 next', 'previous 0 0 0 next', 'go to page', 'jump to page', 'load more', 'load more posts', 'load more articles', 'load more results', 'show more', 'show more results', 'older', 'newer', 'older posts', 'newer posts', 'older entries', 'newer entries', 'older articles', 'pagination', 'posts navigation', 'posts pagination', 'view next page', 'continue to next page', 'next chapter', 'previous chapter', 'previous topic', 'next topic', 'single page', 'view as single page', 'view on one page', 'start slideshow', 'jump to latest', 'showing 0 0 of 0', 'showing 0 of 0', 'results per page', 'items per page', 'show per page', 'you re on page 0'],
  patterns: [
    // The headline stands behind the label: `Next article Harbour reopens`.
    {cues: ['previous', 'next'], and: ['article', 'post', 'story'], match: /^[←‹«<»›→ ]{0,3}(?:(?:Previous|Next|PREVIOUS|NEXT) (?:[Aa]rticle|[Pp]ost|[Ss]tory|ARTICLE|POST|STORY))\s?:?\s[\p{Lu}\d"“„«‚'+¿¡(].{2,160}$/u, longest: 36},
    {cues: ['previous', 'next', 'older', 'newer'], match: /^[←«‹< ]{0,3}(?:previous|next|older|newer) (?:post|article|entry|story|page|chapter)s?\s?(?:[:→»›>|].{0,140}|.{0,140}[→»›>])$/iu, longest: 26, confidence: 0.85},
    {cues: ['page', 'pages', 'next', 'prev', 'previous', 'last', 'first'], match: /^[«‹<←→»›> ]{0,4}(?:(?:first|prev(?:ious)?|back|pages?|go to)\b[^\p{L}\d]{0,6}){0,2}\d[\d\s.,…|·•/-]{0,80}(?:of \d{1,5}[\s|]{0,3})?(?:\b(?:next|last|older|newer)(?: page)?[^\p{L}\d]{0,6}){1,2}$/iu, longest: 30},
    {cues: ['page', 'pages'], match: /^(?:go to )?pages?:? \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?:[\s|,]+\d{1,4})*$/iu, longest: 20},
    {cues: ['showing', 'results', 'viewing', 'displaying'], match: /^(?:showing|viewing|displaying|results|items|products)\s?:? ?\d[\d,]*(?: ?(?:[-–]|to|through) ?\d[\d,]*)?(?: ?of ?(?:about |over )?\d[\d,]*)?(?: (?:results?|items?|products?|entries|posts|articles|pages?|records))?\b.{0,30}$/iu, longest: 14}
  ]
}
