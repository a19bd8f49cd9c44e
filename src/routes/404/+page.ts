// `404.html` in the root, which is where static hosts look for it.
export const trailingSlash = 'never';
export const csr = false;
