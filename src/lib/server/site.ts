/** Where nobody knows the site's address: paths from a page that stands `depth` folders below the start page. */
export function addressFrom(depth: number): (path: string) => string {
	return (path) => siteAddress(path) ?? '../'.repeat(depth) + path;
}

/**
 * The published address of a page or file, or undefined while `PUBLIC_SITE_URL` is not set.
 * @param path below the start page, without a slash in front: `evidence/`, `data/dataset.json`, or nothing
 * @throws Error where `PUBLIC_SITE_URL` is no address
 */
export function siteAddress(path = ''): string | undefined {
	const root = process.env.PUBLIC_SITE_URL;
	if (!root) return undefined;
	if (!/^https?:\/\/[^/\s?#]+[^\s?#]*$/.test(root))
		throw new Error(
			`PUBLIC_SITE_URL is "${root}"; give the address of the start page, such as https://example.org/story/`
		);
	return new URL(path, root.endsWith('/') ? root : `${root}/`).href;
}
