import {decodeBase64} from '../base64.js'
import {kernelBinary} from './kernel-binary.js'
import type {Kernel} from './kernel.js'

// What of WebAssembly is used, for the type checker knows it only with the DOM.
declare const WebAssembly:
  | {
      Memory: new (size: {initial: number}) => {buffer: ArrayBuffer}
      Module: new (bytes: Uint8Array) => object
      Instance: new (module: object, imports: object) => {exports: Record<string, unknown>}
    }
  | undefined

const pageBytes = 65_536

/** The kernel in WebAssembly SIMD, or undefined where the runtime lacks or forbids it. */
export function createWebAssemblyKernel(bytes: number): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const memory = new WebAssembly.Memory({initial: Math.ceil(bytes / pageBytes)})
    const {exports} = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(kernelBinary)), {env: {memory}})
    return {memory: memory.buffer, ...(exports as unknown as Omit<Kernel, 'memory'>)}
  } catch {
    // No SIMD, or a policy against compiling: JavaScript does it then.
    return undefined
  }
}
