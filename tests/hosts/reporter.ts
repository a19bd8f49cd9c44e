import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the run with one line that says how it went: `7 passed, 0 failed`. */
export default class Counts implements Reporter {
	private outcomes = new Map<string, boolean>();

	onTestEnd(test: TestCase, result: TestResult): void {
		if (result.status !== 'skipped') this.outcomes.set(test.id, test.ok());
	}

	onEnd(result: FullResult): void {
		const passed = [...this.outcomes.values()].filter(Boolean).length;
		const failed = this.outcomes.size - passed;
		const unfinished = result.status !== 'passed' && failed === 0 ? ` (${result.status})` : '';
		console.log(`${passed} passed, ${failed} failed${unfinished}`);
	}
}
