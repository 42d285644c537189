import { runPart, Share } from './run-part';

// Nobody reads the stacks of a million failures.
Error.stackTraceLimit = 0;

/** A process of its own for a share of the schedules: told by a message, answers with one. */
process.once('message', (share) => {
  runPart(Share.parse(share)).then(
    (findings) => process.send?.(findings, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
      process.exit(1);
    },
  );
});
