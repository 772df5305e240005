import {defineCleaner, type Cleaner} from '../define-cleaner.js'

/**
 * Names of icons: `icon searchicon menuicon close` from a sprite whose titles
 * are text, `arrow_forward share bookmark_border` from an icon font whose
 * ligatures are text, `fa-twitter`, `:icon-share:`.
 *
 * Shapes only: a word in which `icon` stands again and again, glued or not;
 * words joined by underscores; words with an icon set's prefix.
 *
 * Notes: one word with an underscore is left alone, for code has them; so is
 * prose about icons, in which the word is never glued to others.
 */
export const retextIcon: Cleaner = defineCleaner({
  id: 'icon',
  kind: 'icon',
  description: 'Runs of icon names that an icon font or sprite left behind',
  detect(page, report) {
    const {count, words, functionWords, stops, uppers, start, end} = page.lines
    let ligatures = 0
    const single: number[] = []
    for (let line = 0; line < count; line++) {
      if (functionWords[line]! * 2 > words[line]! || words[line] === 0 || stops[line]! > 0) continue
      const long = end[line]! - start[line]! >= shortestRun
      // Names of an icon font have no capitals.
      if (!long && uppers[line]! > 0) continue
      const value = page.lineText(line)
      if (long && isIconRun(value)) {
        report(line, {reason: 'the line is a run of icon names', confidence: 0.97})
      } else if (uppers[line] === 0 && isLigatureLine(value, words[line]!)) {
        ligatures++
        report(line, {reason: 'the line holds names of an icon font', confidence: 0.9})
      } else if (words[line] === 1 && ligature.test(value)) {
        single.push(line)
      }
    }

    // `menu`, `search`: words as well, but not on a page with an icon font.
    if (ligatures >= 2) for (const line of single) report(line, {reason: 'the name of an icon, on a page with an icon font', confidence: 0.8})
  }
})

/** Three times `icon`, in characters. */
const shortestRun = 12

/** At least three times `icon`, and for a good part of the words. */
function isIconRun(value: string): boolean {
  // Without the flag u it takes half as long, and it is tried on every line without function words.
  if (!/icon/i.test(value)) return false
  const icons = value.match(/icon/giu)?.length ?? 0
  if (icons < 3) return false
  const words = value.split(/\s+/u).length
  // Glued to the next name: `bookmarkicon`, `icon-share`, `iconClose`.
  const glued = value.match(/(?<=[\p{L}\d])icon|icon(?=[-_\p{L}\d])/giu)?.length ?? 0
  return icons * 4 >= words && glued * 2 >= icons
}

/** Ligatures of icon fonts and class names of icon sets, which are no words of any prose or code. */
const ligature =
  /^(?:arrow_(?:back|forward|upward|downward|right|left|drop_down|drop_up|outward)(?:_[a-z]+)*|chevron_(?:left|right)|keyboard_(?:(?:double_)?arrow_(?:down|up|left|right)|backspace|return|tab|voice)|navigate_(?:next|before)|expand_(?:more|less|circle_down)|unfold_(?:more|less)|more_(?:vert|horiz)|bookmark_(?:border|add|added)|favorite_border|thumb_(?:up|down)(?:_off_alt|_alt)?|account_(?:circle|box|balance)|shopping_(?:cart|bag|basket)|play_(?:arrow|circle|circle_outline|circle_filled)|pause_circle|volume_(?:up|down|off|mute)|access_(?:time|alarm)|calendar_(?:today|month)|location_(?:on|off|city)|star_(?:border|half|rate|outline)|check_(?:circle|box|box_outline_blank)|radio_button_(?:checked|unchecked)|open_in_(?:new|full)|notifications_(?:none|active)|person_(?:outline|add)|visibility_off|error_outline|help_outline|info_outline|chat_bubble(?:_outline)?|file_(?:download|upload|copy)|cloud_(?:download|upload)|photo_camera|format_quote|content_copy|attach_file|trending_(?:up|down|flat)|local_(?:offer|phone|shipping)|zoom_(?:in|out)(?:_map)?|fa[srlb]?-[a-z\d-]+|icon-[a-z\d-]+|ico-[a-z\d-]+|glyphicon-[a-z-]+|mdi-[a-z\d-]+|:icon-[a-z-]+:|close|menu|search|share|bookmark|home|email|print|more|favorite|check|add|star|person|fa[srlb]?|glyphicon)$/u

function isLigatureLine(value: string, words: number): boolean {
  if (words > 80 || value.length > 1000 || !/_|-/u.test(value)) return false
  const tokens = value.split(/\s+/u)
  const known = tokens.filter((token) => ligature.test(token))
  return known.length === tokens.length && known.some((token) => /[_-]/u.test(token))
}
