import { type MochaOptions, Runner, reporters, type Suite, type Test } from 'mocha';

/** The same mark as in scripts/vscode-host/suite-report.mjs, which reads these lines. */
const mark = 'griffier-suite ';

/**
 * Prints each result as one marked line of JSON. The console of an extension host also carries what
 * the editor and other extensions print, and it is the one road out of both hosts.
 */
export class LineReporter extends reporters.Base {
  constructor(runner: Runner, options?: MochaOptions) {
    super(runner, options);
    const { EVENT_SUITE_BEGIN, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_RUN_END } = Runner.constants;
    const print = (event: object) => console.log(mark + JSON.stringify(event));
    const depthOf = (node: Suite | Test) => node.titlePath().length - 1;

    runner.on(EVENT_SUITE_BEGIN, (suite: Suite) => {
      if (!suite.root) print({ kind: 'suite', title: suite.title, depth: depthOf(suite) });
    });
    runner.on(EVENT_TEST_PASS, (test: Test) => {
      print({ kind: 'pass', title: test.title, depth: depthOf(test), milliseconds: test.duration });
    });
    runner.on(EVENT_TEST_FAIL, (test: Test, error: Error) => {
      const { title } = test;
      print({
        kind: 'fail',
        title,
        fullTitle: test.fullTitle(),
        depth: depthOf(test),
        error: error.stack ?? String(error),
      });
    });
    runner.once(EVENT_RUN_END, () => print({ kind: 'end' }));
  }
}
