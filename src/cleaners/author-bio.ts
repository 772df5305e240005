import {defineCleaner, type Cleaner, type Report} from '../define-cleaner.js'
import {bitOf} from '../page/lexicon.js'
import type {Page} from '../page/page.js'
import {isKnownName} from '../metadata/known-names.js'
import {aboutSomeone} from '../metadata/labels.js'
import {isPersonName} from '../metadata/names.js'
import {partition} from '../partition.js'
import {reportLabels} from './vocabulary.js'

/**
 * The box about the author: under its heading (`About the Author`), under the
 * author's name, or a paragraph or two at the end of the body that say who writes;
 * with them a text may close that has no frame.
 *
 * Notes: a profile of a journalist inside an article stays; only the last lines
 * of the body, and what stands outside it, are looked at. So does the last
 * paragraph on someone whom the article names.
 */
export const retextAuthorBio: Cleaner = defineCleaner({
  id: 'author-bio',
  kind: 'author-bio',
  description: 'The box about the author',
  detect(page, report) {
    reportLabels(page, 'author-bio', report)
    const {lines, survey} = page
    const framed = survey.framed || survey.title >= 0
    reportNamed(page, report)
    const close = findClose(page)
    let boxes = 0
    for (let line = 0; line < lines.count; line++) {
      const bearer = framed && line > survey.first && boxes < mostBoxes ? readBearer(page, line) : undefined
      if (bearer !== undefined) {
        boxes++
        // Only of someone whom the page has named further up.
        if (page.text.indexOf(bearer) >= lines.start[line]!) continue
        report(line, {reason: 'the heading of the box about the author', confidence: 0.8})
        report(line + 1, {reason: 'in the box about the author', confidence: 0.75})
      }

      if (line >= close) {
        report(line, {reason: 'the text closes with who its author is', confidence: 0.7})
        continue
      }

      if (((lines.headings[line]! | lines.matches[line]!) & bitOf['author-bio']) === 0) continue
      if (page.isHeading(line, 'author-bio') && line > survey.first && survey.hinted) {
        const last = Math.min(lines.count, line + 1 + longestBio)
        report(line, {reason: 'the heading of the box about the author', confidence: 0.85})
        for (let at = line + 1; at < last && lines.headings[at] === 0 && !(survey.chrome[at] && at > line + 2); at++) {
          report(at, {reason: 'in the box about the author', confidence: 0.75})
        }
      } else if ((page.matchPattern(line, 'author-bio')?.confidence ?? 1) > onlyAtClose) {
        const edge = line > survey.last - 3 || line < survey.first
        report(line, {reason: 'the line says who the author is', confidence: edge && (framed || isSigned(page, line)) ? 0.7 : 0.4})
      }
    }
  }
})

/** Whether whom a line begins with is named above the body, on a page that hints at a frame. */
function isSigned({survey, lines, text}: Page, line: number): boolean {
  const name = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}/u.exec(text.slice(lines.start[line], lines.end[line]))?.[0]
  return name !== undefined && survey.hinted && survey.first > 0 && line > survey.first && text.slice(lines.start[0], lines.end[survey.first - 1]).includes(name)
}

/** A phrasing of this confidence says who the author is only where a text closes with it. */
const onlyAtClose = 0.4

/**
 * The line from which on a text tells of its author until it ends, or the number
 * of lines: a paragraph or two that begin with a name and say what that person
 * does, with no more than a few short lines (`View all posts`) below. Whom the
 * article itself speaks of is not its author. F1 on articles rises by it from .9378
 * to .9389, and on those that Readability.js extracted from .9335 to .9341.
 */
function findClose(page: Page): number {
  const {lines, survey} = page
  let from = lines.count
  if (survey.bodyWords < leastArticle) return from
  let short = 0
  for (let line = lines.count - 1; line > survey.first && from - line <= mostShort + 1; line--) {
    if (isAboutAuthor(page, line)) {
      from = line
      short = 0
    } else if (survey.prose[line] || lines.words[line]! > longestShort || ++short > mostShort) {
      break
    }
  }

  if (from === lines.count) return from
  // Its heading, and the name on a line of its own.
  const {name} = bearer.exec(page.lineText(from))!.groups!
  while (from > survey.first + 1 && (page.isHeading(from - 1, 'author-bio') || page.isLabel(from - 1, 'byline') || (lines.words[from - 1]! <= longestShort && page.lineText(from - 1).startsWith(name!)))) from--
  return from
}

/** The fewest words of prose of such a text. */
const leastArticle = 150

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

/** The most such headings that are looked at: for each the whole text may be looked through. */
const mostBoxes = 8

/** The person whose name heads a line, where the one below it begins with it: `About Ana Reyes ⏎ Ana writes …`. */
function readBearer(page: Page, line: number): string | undefined {
  const {words, capitals, count, start} = page.lines
  if (words[line]! < 3 || words[line]! > 7 || capitals[line]! < 3 || line + 1 >= count || words[line + 1]! < 5) return undefined
  const {name, first} = aboutSomeone.exec(page.lineText(line))?.groups ?? {}
  // A company that a press release is about stays.
  return name !== undefined && page.text.startsWith(`${first} `, start[line + 1]) && isPersonName(name) && isKnownName(name) ? name : undefined
}

/** The share of the prose of the body that stands above a box that the author's name heads. */
const leastAbove = 0.7

/** The longest line with the name, and the shortest sentence about its bearer, in words. */
const longestHead = 9
const shortestSentence = 7

/** How far below the name that sentence stands: a line or two may say what the person does. */
const bioReach = 3

/**
 * Report boxes that the name of someone heads whom the page has named above, low on a
 * page with a frame: `Ana Reyes ⏎ Head of Research ⏎ Ana writes …`. On 1,497 scraped
 * pages 68 such lines stood beside articles and none in one.
 */
function reportNamed(page: Page, report: Report): void {
  const {lines, survey, text} = page
  if (!survey.framed || survey.forum || survey.bodyWords === 0) return
  const least = survey.proseAbove[survey.first]! + survey.bodyWords * leastAbove
  let boxes = 0
  for (let line = survey.first + 1; line + 1 < lines.count && boxes < mostBoxes; line++) {
    if (survey.proseAbove[line]! < least || survey.prose[line] || lines.words[line]! > longestHead || lines.capitals[line]! < 2) continue
    const box = readBox(page, line)
    if (!box) continue
    boxes++
    if (text.indexOf(box.name) >= lines.start[line]!) continue
    for (let at = line; at <= box.bio; at++) {
      report(at, {reason: at === line ? 'the name that heads the box about the author' : 'in the box about the author', confidence: 0.75})
    }
  }
}

/** The name on a line, and the line shortly below it that begins with the name or the given name. */
function readBox(page: Page, line: number): {name: string; bio: number} | undefined {
  const words = page.lineText(line).split(/\s+/u)
  // `By Ana Reyes`, `Written by Ana Reyes`.
  for (let at = 0; at < Math.min(3, words.length - 1); at++) {
    const first = words[at]!
    const name = `${first} ${/^[\p{L}\p{M}.'’-]*/u.exec(words[at + 1]!)![0]}`
    if (!isKnownName(first) || !isPersonName(name)) continue
    const bio = findSentence(page, line, first)
    return bio > line ? {name, bio} : undefined
  }

  return undefined
}

/** The line within reach that begins with a name and says more, or -1. */
function findSentence({lines, survey, text}: Page, line: number, name: string): number {
  for (let at = line + 1; at <= Math.min(line + bioReach, lines.count - 1); at++) {
    if (lines.words[at]! >= shortestSentence && text.startsWith(name, lines.start[at]) && /^[\s’']/u.test(text.slice(lines.start[at]! + name.length, lines.start[at]! + name.length + 1))) return at
    if (survey.prose[at]) break
  }

  return -1
}

/** The most lines of a box about the author. */
const longestBio = 4
