import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../../dist/console', import.meta.url));
const client = fileURLToPath(new URL('../../libs/client/src/index.ts', import.meta.url));
/** A running hospital for `vite dev`; the built console asks the server it came from. */
const HOSPITAL = 'http://127.0.0.1:3000';

export default defineConfig({
  root,
  logLevel: 'warn',
  resolve: { alias: { '#libs/client': client } },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A picture inside a style or script would need a looser policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // "use client" at the head of library files says nothing to a page.
      onwarn: (warning, tell) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning),
    },
  },
  server: {
    proxy: { '/v1': HOSPITAL, '/socket.io': { target: HOSPITAL, ws: true } },
  },
});
