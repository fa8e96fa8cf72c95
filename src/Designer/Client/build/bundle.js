import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const client = fileURLToPath(new URL('..', import.meta.url));
const outdir = fileURLToPath(new URL('../../wwwroot/client', import.meta.url));

// A stale chunk would be served for ever: names carry the hash of their content.
await rm(outdir, { recursive: true, force: true });

await build({
  absWorkingDir: client,
  entryPoints: [ 'src/viewer.js', 'src/editor.js' ],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  chunkNames: 'chunks/[name]-[hash]',
  assetNames: 'assets/[name]-[hash]',
  // The icon font's oldest format is named by its stylesheet and wanted by no browser that can run this.
  loader: { '.svg': 'dataurl', '.eot': 'empty' },
  logLevel: 'warning'
});
