// Web pages in a browser: axe finds nothing, and nothing runs over the edge, in light and dark, narrow and wide.
//
//   NODE_PATH=… node pages.cjs FILE…          with CHROMIUM, if it is not /usr/bin/chromium
//   PICTURES=folder … node pages.cjs FILE…    and a picture of each
const fs = require("fs");
const path = require("path");
const puppeteer = require("puppeteer-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const flags = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-dev-shm-usage"];

async function look(page, file, scheme, width) {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto("file://" + path.resolve(file));
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const where = `${path.basename(file)}, ${scheme}, ${width} px: `;
  const problems = found.violations.map((one) => `${where}${one.id}: ${one.help}\n` +
    one.nodes.map((node) => "    " + node.html.slice(0, 200)).join("\n"));
  if (found.passes.length < 10) problems.push(where + "axe looked at next to nothing");
  if (over > 0) problems.push(`${where}${over} px run over the edge`);
  if (process.env.PICTURES) {
    const name = `${path.parse(file).name}-${scheme}-${width}.png`;
    await page.screenshot({ path: path.join(process.env.PICTURES, name), fullPage: true });
  }
  return problems;
}

async function main(files) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags,
  });
  let problems = [];
  try {
    const page = await browser.newPage();
    const asked = [];
    page.on("request", (one) => { if (!one.url().startsWith("file:")) asked.push(one.url()); });
    for (const file of files)
      for (const scheme of ["light", "dark"])
        for (const width of [320, 1280]) problems = problems.concat(await look(page, file, scheme, width));
    problems = problems.concat(asked.map((url) => "a page fetched " + url));
  } finally {
    await browser.close();
  }
  problems.forEach((one) => console.log(one));
  return files.length > 0 && problems.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then((code) => process.exit(code), (error) => {
  console.error(error);
  process.exit(1);
});
