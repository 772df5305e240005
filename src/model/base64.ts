/** The bytes of a text in base 64. `atob` is everywhere: Node.js, browsers, Deno, Bun, edge runtimes. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
