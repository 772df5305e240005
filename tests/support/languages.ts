import {existsSync, readdirSync} from 'node:fs'
import type {Language} from '../../src/data/vocabulary.js'

const data = new URL('../../src/data/', import.meta.url)

/** Every language that has a folder in `src/data`, by the name of the folder. */
export const languages: [string, Language][] = await Promise.all(
  readdirSync(data)
    .filter((name) => existsSync(new URL(`${name}/index.ts`, data)))
    .map(async (name): Promise<[string, Language]> => {
      const [language] = Object.values((await import(new URL(`${name}/index.ts`, data).href)) as Record<string, Language>)
      return [name, language!]
    })
)
