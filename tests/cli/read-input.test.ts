import {describe, expect, it} from 'vitest'
import {decodeText, readText} from '../../src/cli/read-input.js'
import {folderWith} from './run.js'

describe('decodeText', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decodeText(Buffer.from('naïve 漢\r\n'), 'f')).toBe('naïve 漢\r\n')
    expect(decodeText(Buffer.from('\uFEFFnaïve'), 'f')).toBe('naïve')
    expect(decodeText(Buffer.from(''), 'f')).toBe('')
  })

  it('reads UTF-16 with a byte order mark, in both orders', () => {
    const little = Buffer.from('\uFEFFnaïve 漢\n', 'utf16le')
    expect(decodeText(little, 'f')).toBe('naïve 漢\n')
    expect(decodeText(Buffer.from(little).swap16(), 'f')).toBe('naïve 漢\n')
  })

  it('refuses bytes that are not of the encoding', () => {
    expect(() => decodeText(Buffer.from('caf\u00E9', 'latin1'), 'menu.txt')).toThrow('menu.txt: is not valid UTF-8; convert it first')
    expect(() => decodeText(Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'f')).toThrow('f: is not valid UTF-16LE')
  })

  it('takes a NUL within the first 8 KB for a binary file', () => {
    expect(() => decodeText(Buffer.from(`${'a'.repeat(8191)}\0`), 'a.pdf')).toThrow('a.pdf: is a binary file; give plain text')
    expect(decodeText(Buffer.from(`${'a'.repeat(8192)}\0`), 'f')).toHaveLength(8193)
  })
})

describe('readText', () => {
  it('says what is wrong with a file', async () => {
    const folder = folderWith({})
    await expect(readText(folder)).rejects.toMatchObject({message: `${folder}: is a directory; name the files in it`, exitCode: 1})
    await expect(readText(`${folder}/none`)).rejects.toMatchObject({message: `${folder}/none: no such file; check the name`, exitCode: 1})
  })
})
