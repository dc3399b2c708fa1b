// Scores one page of each kind with Lighthouse, as a phone on a slow network sees it:
//
//   mvn && node .ci/lighthouse.mjs [--runs 3] [address ...]
//
// Needs Node 18.16 or newer, npm's registry and a Chromium (CHROME_PATH, or `chromium` on the PATH).
// Prints a table of medians; exit code 1 when a score is below 100, 3 when a page cannot be measured.

import {spawn} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {delimiter, dirname, extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const SITE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'target', 'site');
const PAGES = [
  '/', '/oit/2567/', '/search/',
  '/mueang-khaen/', '/mueang-khaen/plans/2566-2570/', '/mueang-khaen/plans/2566-2570/p01/',
  '/ban-tuayang/progress/2567/', '/bang-toei/reports/2567-12m/', '/ko/reports/2564-12m/',
  '/mueang-khaen/plans/2566-2570/form/', '/bang-toei/reports/2567-12m/form/',
  '/khlong-prap/ita/2567/', '/ban-tuayang/oit/2567/', '/ban-tuayang/oit/2567/o14/',
  '/ban-tuayang/oit/2567/assessor/', '/ban-tuayang/oit/2567/itas/', '/ban-tuayang/calendar/',
];
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json', '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8', '.png': 'image/png', '.csv': 'text/csv; charset=utf-8',
};
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The site as a common host serves it: compressed, and kept by the browser for a year. */
function serve(request, response) {
  let file = normalize(join(SITE, decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
  if (file !== SITE && !file.startsWith(SITE + sep)) {
    response.writeHead(404).end();
    return;
  }
  if (existsSync(file) && statSync(file).isDirectory()) {
    file = join(file, 'index.html');
  }
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000',
  });
  response.end(gzipSync(readFileSync(file)));
}

function chrome() {
  if (process.env.CHROME_PATH) {
    return process.env.CHROME_PATH;
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(existsSync);
  if (!found) {
    stop('No Chromium on the PATH: install one (Debian: apt-get install chromium), or set CHROME_PATH.');
  }
  return found;
}

function stop(message) {
  console.error(message);
  process.exit(3);
}

function measure(url) {
  const flags = ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const command = [
    '--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--only-categories=${CATEGORIES}`,
    `--chrome-flags=${flags.join(' ')}`,
  ];
  return new Promise((resolve, reject) => {
    const run = spawn('npx', command, {
      env: {...process.env, CHROME_PATH: chrome()},
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    run.stdout.on('data', part => (out += part));
    run.on('error', reject);
    run.on('close', code => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`${url}: exit code ${code}`))));
  });
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const args = process.argv.slice(2);
const option = args.indexOf('--runs');
const runs = option < 0 ? 3 : Number(args.splice(option, 2)[1]);
if (!Number.isInteger(runs) || runs < 1) {
  stop('--runs takes a number of at least 1.');
}
if (!existsSync(SITE)) {
  stop('There is no target/site: run mvn first.');
}

const server = createServer(serve);
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const root = `http://127.0.0.1:${server.address().port}`;
let low = 0;
console.log('| page | performance | accessibility | best practices | SEO | LCP s | CLS | TBT ms | KiB |');
console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const page of args.length ? args : PAGES) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    results.push(await measure(root + page).catch(error => stop(error.message)));
  }
  const scores = CATEGORIES.map(name => Math.round(100 * median(results.map(r => r.categories[name].score))));
  const audit = name => median(results.map(r => r.audits[name].numericValue));
  low += scores.some(score => score < 100) ? 1 : 0;
  const timings = [
    (audit('largest-contentful-paint') / 1000).toFixed(1),
    audit('cumulative-layout-shift').toFixed(3),
    Math.round(audit('total-blocking-time')),
    Math.round(audit('total-byte-weight') / 1024),
  ];
  console.log(`| ${page} | ${[...scores, ...timings].join(' | ')} |`);
  explain(results[0]);
}
server.close();
process.exit(low > 0 ? 1 : 0);

/** Names what costs points, below the row. */
function explain(result) {
  for (const name of CATEGORIES) {
    for (const {id, weight} of result.categories[name].auditRefs) {
      const {score, title} = result.audits[id];
      if (weight > 0 && score !== null && score < 0.9) {
        console.error(`  ${name}: ${title} (${id})`);
      }
    }
  }
}
