import {defineConfig} from 'tsup'

const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: {index: 'src/index.ts', cli: 'src/cli/main.ts', stream: 'src/stream.ts', langchain: 'src/langchain.ts', 'bulk-worker': 'src/bulk/worker.ts'},
  format: 'esm',
  target: 'node20',
  platform: 'node',
  // The command and the library share their code: no second copy of it.
  splitting: true,
  treeshake: true,
  removeNodeProtocol: false,
  dts: {entry: {index: 'src/index.ts', stream: 'src/stream.ts', langchain: 'src/langchain.ts'}},
  clean: true
})

export default config
