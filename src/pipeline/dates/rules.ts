/** All rules for dated expressions; of equally long finds at one place, the earlier rule's is taken. */
import { DAY_RULES } from './days.ts';
import { RELATIVE_RULES } from './relative.ts';
import type { DateRule } from './rule.ts';
import { SPAN_RULES } from './spans.ts';
import { YEAR_RULES } from './years.ts';

export const DATE_RULES: readonly DateRule[] = [
	...DAY_RULES,
	...RELATIVE_RULES,
	...SPAN_RULES,
	...YEAR_RULES
];
