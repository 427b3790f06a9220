import './requireNode';
import { auditCommand } from './auditCommand';

/** `npm run audit:verify [-- tenant…]`: ends with 1 when anything was changed, and with 2 when it could not look. */
auditCommand(process.argv.slice(2), process.env, (line) => process.stdout.write(line))
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
