import {isInteger, parse, stringify} from 'lossless-json'

/** More digits than every number of JavaScript has exactly. */
const longNumber = /\d{16}/u

/**
 * Read JSON without loss: a number with more digits than JavaScript has is kept
 * as it is written. That takes a slower parser, and only such texts need it.
 *
 * @param forTable Whether such numbers are to be plain values: big integers, and
 *   fractions as near as may be.
 * @throws SyntaxError if it is not JSON.
 */
export function readJson(json: string, forTable: boolean): {value: unknown; exact: boolean} {
  if (!longNumber.test(json)) return {value: JSON.parse(json), exact: false}
  return {value: forTable ? parse(json, undefined, readPlainNumber) : parse(json), exact: true}
}

/** Write JSON; `exact` for what holds numbers that `readJson` kept, or big integers. */
export function writeJson(value: unknown, exact: boolean): string {
  return (exact ? stringify(value, writeBytes) : JSON.stringify(value, writeBytes))!
}

function readPlainNumber(digits: string): unknown {
  const number = Number(digits)
  return Number.isInteger(number) && !Number.isSafeInteger(number) && isInteger(digits) ? BigInt(digits) : number
}

/** Bytes of a table become base64, as JSON has it. */
function writeBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') : value
}
