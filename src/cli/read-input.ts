import {constants} from 'node:buffer'
import {fstatSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {CliError, messageOf} from './cli-error.js'

/** A NUL this near the start tells a binary file, as it does for git and grep. */
const binaryWithin = 8192

const problems: Readonly<Record<string, string>> = {
  EACCES: 'may not be read; check its permissions',
  EISDIR: 'is a directory; name the files in it',
  ENOENT: 'no such file; check the name',
  ENOTDIR: 'no such file; check the name',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be one page; split it'
}

/**
 * Read a file as text.
 *
 * @throws CliError (exit code 1) whose message begins with the name of the file.
 */
export async function readText(file: string): Promise<string> {
  let bytes
  try {
    bytes = await readFile(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    throw new CliError(`${file}: ${problems[code ?? ''] ?? `cannot be read (${messageOf(error)}); check the file`}`, 1)
  }

  return decodeText(bytes, file)
}

/**
 * Read standard input as text.
 *
 * @throws CliError (exit code 1) if it cannot be read or is not text.
 */
export async function readStandardInput(): Promise<string> {
  // Asked first: Node.js takes a folder for an empty stream.
  if (isDirectory()) throw new CliError('standard input: is a directory; name the files in it', 1)
  const chunks: Buffer[] = []
  try {
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  } catch (error) {
    throw new CliError(`standard input: cannot be read (${messageOf(error)}); name a file`, 1)
  }

  return decodeText(Buffer.concat(chunks), 'standard input')
}

function isDirectory(): boolean {
  try {
    return fstatSync(0).isDirectory()
  } catch {
    // It is closed.
    return false
  }
}

/**
 * Decode UTF-8, or UTF-16 if a byte order mark says so. The mark is no part of the text.
 *
 * @throws CliError (exit code 1) if it is something else.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new CliError(`${name}: ${problems['ERR_FS_FILE_TOO_LARGE']!}`, 1)
  // UTF-16 is full of NUL bytes, and none of them is a sign of anything.
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.subarray(0, binaryWithin).includes(0)) {
    throw new CliError(`${name}: is a binary file; give plain text`, 1)
  }

  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw new CliError(`${name}: is not valid ${encoding.toUpperCase()}; convert it first, as with iconv -f WINDOWS-1252 -t UTF-8`, 1)
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
