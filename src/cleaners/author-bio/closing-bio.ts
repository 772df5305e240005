import type {Report} from '../../define-cleaner.js'
import {isKnownName} from '../../metadata/authors/known-names.js'
import {isPersonName} from '../../metadata/authors/names.js'
import type {Page} from '../../page/page.js'
import {articleWords} from '../../page/survey/survey.js'
import {partition} from '../../partition.js'

/**
 * Report the lines with which a text closes, telling of its author: a paragraph or
 * two that begin with a name and say what that person does, with no more than a few
 * short lines (`View all posts`) below. Whom the article itself speaks of is not its
 * author. F1 on articles rises by it from .9378 to .9389, and on those that
 * Readability.js extracted from .9335 to .9341.
 */
export function reportClosingBio(page: Page, report: Report): void {
  const {lines, survey} = page
  let from = lines.count
  if (survey.bodyWords < articleWords) return
  let short = 0
  for (let line = lines.count - 1; line > survey.first && from - line <= mostShort + 1; line--) {
    if (isAboutAuthor(page, line)) {
      from = line
      short = 0
    } else if (survey.prose[line] || lines.words[line]! > longestShort || ++short > mostShort) {
      break
    }
  }

  if (from === lines.count) return
  // Its heading, and the name on a line of its own.
  const {name} = bearer.exec(page.lineText(from))!.groups!
  while (from > survey.first + 1 && (page.isHeading(from - 1, 'author-bio') || page.isLabel(from - 1, 'byline') || (lines.words[from - 1]! <= longestShort && page.lineText(from - 1).startsWith(name!)))) from--
  for (let line = from; line < lines.count; line++) report(line, {reason: 'the text closes with who its author is', confidence: 0.7})
}

/** The most short lines below who the author is, and the longest, in words. */
const mostShort = 3
const longestShort = 8

/** Whether a line says who someone is whom no paragraph above it names, but for a byline or a credit. */
function isAboutAuthor(page: Page, line: number): boolean {
  if (!page.matchPattern(line, 'author-bio')) return false
  const value = page.lineText(line)
  const name = bearer.exec(value)?.groups!.name
  if (name === undefined || !(/\s/u.test(name) ? isPersonName(name) : isKnownName(name) || pronoun.test(value))) return false
  const {lines, survey} = page
  const last = name.split(/\s/u).at(-1)!
  for (let at = page.text.indexOf(last), tries = 0; at >= 0 && at < lines.start[line]!; at = page.text.indexOf(last, at + 1)) {
    if (++tries > mostMentions) return false
    const from = at + last.length - name.length
    if (survey.prose[partition(lines.count, (other) => lines.end[other]! <= at)] && !page.text.startsWith(`by ${name}`, from - 3)) return false
  }

  return true
}

/** What a thing is never called. */
const pronoun = /\b(?:she|he|her|his)\b/iu

/** The most times that the lines above name the author, in bylines. */
const mostMentions = 8

/** The name that a line about someone begins with. */
const bearer = /^[(*]{0,2}(?:About the [Aa]uthor:? )?(?:(?:Dr|Prof)\.? |Professor )?(?<name>\p{Lu}[\p{Ll}'’.][\p{L}.'’-]*(?: (?:(?:van|von|de|del|der|la|di|da) )?\p{Lu}[\p{L}.'’-]*\p{Ll}[\p{L}.'’-]*){0,3})/u
