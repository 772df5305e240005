import {readFileSync, writeFileSync} from 'node:fs'
import asc from 'assemblyscript/asc'

/**
 * Compile the kernel of the line model's network to WebAssembly.
 *
 * @returns the module of TypeScript that holds it
 */
export async function buildKernel(): Promise<string> {
  const source = readFileSync(new URL('../src/model/kernel/kernel.as', import.meta.url), 'utf8')
  const {error, binary, stderr} = await asc.compileString(source, {
    optimizeLevel: 3, shrinkLevel: 0, runtime: 'stub', enable: ['simd'], importMemory: true, noExportMemory: true, memoryBase: 16, noAssert: true
  } as never)
  if (error || !binary) throw new Error(`The kernel does not compile: ${stderr.toString()}`)
  return `/** The kernel in WebAssembly, in base 64. Made from kernel.as by \`npm run build:kernel\`. */\nexport const kernelBinary = '${Buffer.from(binary).toString('base64')}'\n`
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(new URL('../src/model/kernel/kernel-binary.ts', import.meta.url), await buildKernel())
}
