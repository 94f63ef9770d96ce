// node check.cjs FOLDER: every *.case.json in it fits the schema and every *.moodle.csv has Moodle's columns.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const Ajv = require("ajv").default;
const addFormats = require("ajv-formats").default;

const COLUMNS = ["Parent ID number", "ID number", "Short name", "Description", "Description format", "Scale values",
  "Scale configuration", "Rule type (optional)", "Rule outcome (optional)", "Rule config (optional)",
  "Cross-referenced competency ID numbers", "Exported ID (optional)", "Is framework", "Taxonomy"];

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const fits = ajv.compile(JSON.parse(fs.readFileSync(path.join(__dirname, "case.schema.json"), "utf8")));

function checkCase(text, name) {
  const package_ = JSON.parse(text);
  assert.ok(fits(package_), `${name}: ${ajv.errorsText(fits.errors).slice(0, 500)}`);
  const known = new Set([package_.CFDocument, ...package_.CFItems].map((one) => one.identifier));
  assert.equal(known.size, package_.CFItems.length + 1, `${name}: an identifier stands twice`);
  for (const one of package_.CFAssociations)
    for (const end of [one.originNodeURI, one.destinationNodeURI])
      assert.ok(known.has(end.identifier), `${name}: ${end.title} leads nowhere`);
  // The schema can refuse.
  for (const harm of [
    (it) => delete it.CFDocument.creator,
    (it) => (it.CFAssociations[0].associationType = "child"),
    (it) => (it.CFItems[0].identifier = "1"),
    (it) => (it.CFItems[0].lastChangeDateTime = "today"),
    (it) => (it.CFItems[0].uri = "no address"),
    (it) => (it.CFOther = []),
  ]) {
    const copy = JSON.parse(text);
    harm(copy);
    assert.ok(!fits(copy), `${name}: the schema lets ${harm} pass`);
  }
}

function rowsOf(text) {
  const rows = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; ++i) {
    const row = rows[rows.length - 1];
    if (quoted && text[i] === '"' && text[i + 1] === '"') row[row.length - 1] += text[++i];
    else if (text[i] === '"') quoted = !quoted;
    else if (!quoted && text[i] === ",") row.push("");
    else if (!quoted && text[i] === "\n") rows.push([""]);
    else row[row.length - 1] += text[i];
  }
  assert.ok(!quoted, "a quotation mark is not closed");
  rows.pop();
  return rows;
}

function checkMoodle(text, name) {
  const [heading, framework, ...rest] = rowsOf(text);
  assert.deepEqual(heading, COLUMNS, name);
  assert.equal(framework[12], "1", `${name}: the framework comes first`);
  JSON.parse(framework[6]);
  const seen = new Set([""]);
  for (const row of rest) {
    assert.equal(row.length, COLUMNS.length, `${name}: ${row[1]}`);
    assert.ok(seen.has(row[0]), `${name}: ${row[1]} comes before its parent`);
    assert.ok(!seen.has(row[1]), `${name}: ${row[1]} stands twice`);
    assert.ok(row[2].length > 0 && [...row[2]].length <= 100, `${name}: ${row[1]} has no fit name`);
    assert.equal(row[12], "", `${name}: ${row[1]} is no framework`);
    seen.add(row[1]);
  }
}

const folder = process.argv[2];
let checked = 0;
for (const name of fs.readdirSync(folder).sort()) {
  const text = () => fs.readFileSync(path.join(folder, name), "utf8");
  if (name.endsWith(".case.json")) checkCase(text(), name);
  else if (name.endsWith(".moodle.csv")) checkMoodle(text(), name);
  else continue;
  ++checked;
}
assert.equal(checked, 10, "five standards in two formats");
