import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
if (!existsSync(cli)) throw new Error('dist/cli.js is not there: run `npm run build` first')

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** Run the built command. */
export function run(args: readonly string[], {cwd, input = '', env = {}}: {cwd?: string; input?: string | Uint8Array; env?: Record<string, string>} = {}): Ran {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: {PATH: process.env['PATH'], ...env},
    timeout: 30_000
  })
  return {code: status, stdout, stderr}
}

/** A folder of its own for a test, with files by their names. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'unboil-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }

  return folder
}
