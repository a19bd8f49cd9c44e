import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/firefox/*.spec.ts'],
		testTimeout: 240_000,
		hookTimeout: 120_000
	}
});
