// The ratios as a picture: requests per second of each build as a part of bare's, by work. SVG by hand, for light and dark pages.
const WIDTH = 860;
const LEFT = 64;
const TOP = 84;
const BAR = 11;
const GAP = 14;
const SCALE = 640;
const COLOURS = { lecito: '#2f6fdf', open: '#8fb4f5', postgraphile: '#d9822b', obvious: '#b3344a' };

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const at = (x, y, words, more = '') => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${more}>${escaped(words)}</text>`;

/** `shown` is the part of bare's rate in this work, 1 being as fast. */
function bar(build, shown, y, most) {
  const width = (shown / most) * SCALE;
  return [
    `<rect x="${LEFT}" y="${y.toFixed(1)}" width="${Math.max(width, 1).toFixed(1)}" height="${BAR - 2}" fill="${COLOURS[build]}"/>`,
    at(LEFT + width + 6, y + BAR - 3, shown.toFixed(shown < 0.1 ? 3 : 2), ' class="small"'),
  ].join('');
}

function group(work, builds, y, most) {
  const bars = builds.map((build, index) =>
    bar(build, work.builds[build].rate.median / work.builds.bare.rate.median, y + index * BAR, most),
  );
  return [at(LEFT - 10, y + (builds.length * BAR) / 2 + 4, work.key, ' text-anchor="end"'), ...bars].join('\n');
}

function line(shown, words, bottom, most) {
  const x = LEFT + (shown / most) * SCALE;
  return `<path d="M${x.toFixed(1)} ${TOP - 6}V${bottom.toFixed(1)}" class="line"/>${at(x, TOP - 10, words, ' text-anchor="middle" class="small"')}`;
}

function legend(builds, titles) {
  const cells = builds.map((build, index) => {
    const [x, y] = [LEFT + (index % 2) * 330, 34 + Math.floor(index / 2) * 18];
    return `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${COLOURS[build]}"/>${at(x + 16, y, titles[build], ' class="small"')}`;
  });
  return cells.join('\n');
}

/** Three to a line. */
function footer(words, y) {
  const lines = words.flatMap((_, index) => (index % 3 === 0 ? [words.slice(index, index + 3).join(' · ')] : []));
  return lines.map((each, index) => at(LEFT, y + index * 14, each, ' class="small"')).join('\n');
}

/** The chart of a run that measured all builds on all works. */
export function chart({ titles, works, at: day }) {
  const builds = Object.keys(COLOURS);
  const ratios = works.flatMap((work) => builds.map((build) => work.builds[build].rate.median / work.builds.bare.rate.median));
  const most = Math.max(1.05, ...ratios) * 1.02;
  const height = builds.length * BAR + GAP;
  const bottom = TOP + works.length * height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 56}" role="img" aria-label="Requests per second as a part of the bare server's">
<style>
text { font: 13px system-ui, sans-serif; fill: #24292f; }
.small { font-size: 11px; }
.line { stroke: #8c959f; stroke-dasharray: 3 3; fill: none; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } }
</style>
${at(LEFT, 14, "Requests per second, the bare server's being 1")}
${legend(builds, titles)}
${line(0.6, 'goal 0.6', bottom, most)}
${line(1, 'bare', bottom, most)}
${works.map((work, index) => group(work, builds, TOP + index * height, most)).join('\n')}
${footer([...works.map(({ key, title }) => `${key}: ${title}`), day.slice(0, 10)], bottom + 16)}
</svg>
`;
}
