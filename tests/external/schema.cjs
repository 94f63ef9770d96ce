// JSON files against a schema: NODE_PATH=… node schema.cjs SCHEMA FILE…
const fs = require("fs");
const Ajv = require("ajv/dist/2020");

const [schema, ...files] = process.argv.slice(2).map((file) => JSON.parse(fs.readFileSync(file, "utf8")));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
// Strict: what the schema does not know is an error, wherever it stands.
const refuses = (change) => { const copy = structuredClone(files[0]); change(copy); return !validate(copy); };
const strict = [(one) => { one.more = 1; }, (one) => { one.about.more = "1"; }, (one) => { one.blocks[0].more = 1; },
  (one) => { one.blocks[0].kind = "banner"; }, (one) => { delete one.status; }];
let sound = files.length > 0;
strict.forEach((change) => {
  if (refuses(change)) return;
  sound = false;
  console.log("the schema lets through " + change);
});
files.forEach((file) => {
  if (validate(file)) return;
  sound = false;
  console.log(file.title, JSON.stringify(validate.errors.slice(0, 5), null, 1));
});
process.exit(sound ? 0 : 1);
