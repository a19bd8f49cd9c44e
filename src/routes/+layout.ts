// Folders with an index.html each: they work on any host, from a subfolder and from a disk.
export const prerender = true;
export const trailingSlash = 'always';
