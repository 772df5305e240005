import type {Context} from './context.js'
import type {Fact} from './fact.js'
import type {Head} from './head/head.js'
import {isSiteName} from './title/page-title.js'

/** The signs of a page title that nothing but a site or a section stands behind. */
const strong = /[|»｜│¦]|::|_/u

/** A copyright line: `© 2024 The Daily Paper. All rights reserved.` */
const copyright =
  /^(?:copyright\s)?(?:©|\(c\)|copyright)\s?(?:copyright\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d|present))?)?[\s,|·–-]{0,3}(?:by\s)?(?<name>[\p{Lu}\d][^.,|©·–—]{1,48}?)(?:,?\s(?:inc|llc|ltd|gmbh|corp|all rights|alle rechte|tous droits|todos los|tutti i)|[.,|·–—]|$)/iu

/** How many lines from the end of the page a copyright line is looked for. */
const reach = 40

/**
 * The name of the site: behind the headline of the page title, or in the
 * copyright line. Behind a mere dash it counts only if the page names it again, or
 * its address does: `Wine for beginners - An easy guide` names no site.
 */
export function readSiteName({page, url}: Context, {pageTitle}: Head): Fact | undefined {
  const site = pageTitle?.site
  // A menu on the first line is no page title.
  if (pageTitle && site && !page.survey.chrome[pageTitle.line]) {
    const value = pageTitle.value.slice(site.start, site.end).trim()
    const sign = pageTitle.signs.find(({start, end}) => start === site.end || end === site.start)
    const sure = sign !== undefined && strong.test(pageTitle.value.slice(sign.start, sign.end))
    const from = page.lines.start[pageTitle.line]! + site.start
    const again = isNamedAgain(page.text, value, page.lines.end[pageTitle.line]!) || isInHost(url, value)
    if (value.length <= 60 && (again || (sure && isSiteName(value)))) return {value, start: from, end: from + value.length, rule: 'page-title', confidence: again ? 0.9 : 0.7}
  }

  const {count, words, start, end} = page.lines
  for (let line = count - 1; line >= Math.max(0, count - reach); line--) {
    const code = page.text.charCodeAt(start[line]!)
    // ©, ( or C.
    if ((code !== 0xa9 && code !== 40 && (code | 32) !== 99) || words[line]! > 40) continue
    const match = copyright.exec(page.text.slice(start[line], Math.min(end[line]!, start[line]! + 140)))
    const value = match?.groups?.['name']?.trim()
    if (match && value !== undefined && isSiteName(value) && !/^\d+$/u.test(value)) {
      const from = start[line]! + match[0].indexOf(value)
      return {value, start: from, end: from + value.length, rule: 'copyright', confidence: 0.65}
    }
  }

  return undefined
}

function isNamedAgain(text: string, name: string, from: number): boolean {
  return name.length >= 2 && text.includes(name, from)
}

/** Whether the address has the name without its spaces: `Daily Paper`, `daily-paper.example`. */
function isInHost(url: string | undefined, name: string): boolean {
  const host = url && /^[a-z]+:\/\/([^/?#]+)/iu.exec(url)?.[1]
  const letters = name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
  return host !== undefined && letters.length >= 3 && host.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '').includes(letters)
}
