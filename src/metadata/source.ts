import type {Span} from '../define-cleaner.js'
import type {Page} from '../page/page.js'
import type {Context} from './context.js'
import type {Fact} from './fact.js'
import type {HeadLine} from './head/head-line.js'
import type {Head} from './head/head.js'
import type {Opening} from './head/opening.js'
import {isAgency, isNewsOutlet, isStaff} from './outlets.js'

/** `Via FT`, `Source: Xinhua` */
const creditLine =
  /^(?:(?:via|hat tip|h\/t)[\s:]|(?:(?:original |news )?source|agency)\s?[:：])\s{0,3}(?<name>(?:the )?[\p{Lu}\d][\p{L}\d.&'’-]*(?: (?:(?:of|the|and|&) )?[\p{Lu}\d][\p{L}\d.&'’-]*){0,5})$/iu

/** `originally published in The Vorn Quarterly` */
const reprint =
  /(?:originally (?:published|appeared|posted|ran)|first published) (?:in|on|at|by) (?<name>(?:[Tt]he )?[\p{Lu}\d][\p{L}\d.&'’-]*(?: (?:(?:of|the|and|&) )?[\p{Lu}\d][\p{L}\d&'’-]*){0,5})/u

/** `(With inputs from PTI)` */
const inputs = /^[\s([*–—-]{0,4}(?:with )?(?:agency )?inputs? from (?<name>(?:the )?\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,4})/iu

/** What a credit line or a reprint note names besides outlets: dates and buttons. */
const noSource =
  /^\d|^(?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|print|share|email|wikimedia commons|getty images|shutterstock|istock|unsplash)(?!\p{L})/iu

/**
 * The agency or outlet that the text comes from: of the dateline or the credit
 * that opens it, of a date line or byline (`Xinhua, January 30, 2017`, `By
 * Reuters`), or of a credit line (`Via FT`).
 */
export function readSource({page, told}: Context, head: Head, opening: Opening | undefined): Fact | undefined {
  if (opening?.agency) return {...opening.agency, rule: opening.rule, confidence: 0.9}
  for (const line of head.lines) {
    const fact = readDateLine(line) ?? readAgencyByline(line)
    if (fact) return fact
  }

  return readCredit(page, [...told.credit, ...head.foot().map(({start, value}) => ({start, end: start + value.length, confidence: 0.8}))])
}

/** `Xinhua, January 30, 2017` */
function readDateLine({value, start, dates}: HeadLine): Fact | undefined {
  const date = dates[0]
  if (!date || date.start < 3 || /^by\s/iu.test(value)) return undefined
  const name = value.slice(0, date.start).replace(/[\s,|•·:–—-]{1,4}$/u, '')
  if (name.length > 50 || !isName(name) || !isNewsOutlet(name)) return undefined
  return {value: name, start, end: start + name.length, rule: 'date-line', confidence: 0.85}
}

/** `By Reuters`, `By Ana Reyes, Associated Press`, `By Ana Reyes (Reuters)` */
function readAgencyByline({value, start, byline: text}: HeadLine): Fact | undefined {
  if (!text) return undefined
  let from = text.start
  for (const part of value.slice(text.start, text.end).split(/([,|()])/u)) {
    const name = part.trim()
    const at = from + part.indexOf(name)
    if (isName(name) && (isAgency(name) || (from === text.start && isNewsOutlet(name)))) {
      return {value: name, start: start + at, end: start + at + name.length, rule: 'byline', confidence: 0.8}
    }

    from += part.length
  }

  return undefined
}

/** A line that the credit cleaner found. */
function readCredit(page: Page, findings: readonly (Span & {confidence: number})[]): Fact | undefined {
  for (const {start, end, confidence} of findings) {
    if (end - start > 300) continue
    const value = page.text.slice(start, end)
    const match = creditLine.exec(value.replace(/\.$/u, '')) ?? reprint.exec(value) ?? inputs.exec(value)
    const name = match?.groups?.['name']?.replace(/\.$/u, '')
    if (match && name !== undefined && /^(?:the )?[\p{Lu}\d]/u.test(name) && !isStaff(name) && !noSource.test(name)) {
      const at = start + value.indexOf(name, match.index)
      return {value: name, start: at, end: at + name.length, rule: 'credit', confidence: Math.min(confidence, 0.85)}
    }
  }

  return undefined
}

/** Up to six words, the first and the last of which are capitalized. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u)
  return words.length <= 6 && /^[\p{Lu}\d]/u.test(text) && /^[\p{Lu}\d]/u.test(words.at(-1)!) && !isStaff(text)
}
