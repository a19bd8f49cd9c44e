/** An order in which those who are alike stand together. */

/**
 * Orders `n` things so that the sum of likeness × distance apart is small (the minimum linear arrangement problem),
 * by moving one thing at a time for as long as that helps, from two starts: as they come, and by likeness to the
 * first. The same input gives the same order; the first thing stands in the first half.
 * @param likeness of two things, symmetric; negative keeps them apart
 * @returns indexes in their new order
 */
export function seriate(n: number, likeness: (a: number, b: number) => number): number[] {
	const given = Array.from({ length: n }, (_, i) => i);
	const nearFirst = [...given].sort((a, b) => likeness(0, b) - likeness(0, a) || a - b);
	const cost = (order: number[]) => {
		let sum = 0;
		order.forEach((a, i) =>
			order.slice(i + 1).forEach((b, j) => (sum += likeness(a, b) * (j + 1)))
		);
		return sum;
	};
	const improved = (start: number[]) => {
		let [order, least] = [start, cost(start)];
		for (;;) {
			let better: number[] | null = null;
			for (let from = 0; from < n; from++)
				for (let to = 0; to < n; to++) {
					const moved = order.filter((_, i) => i !== from);
					moved.splice(to, 0, order[from] ?? 0);
					const sum = cost(moved);
					if (sum < least - 1e-9) [better, least] = [moved, sum];
				}
			if (!better) return order;
			order = better;
		}
	};
	const [a, b] = [improved(given), improved(nearFirst)];
	const best = cost(b) < cost(a) - 1e-9 ? b : a;
	return best.indexOf(0) * 2 < n ? best : best.reverse();
}
