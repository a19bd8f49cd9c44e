// Printed while the site is built, and by whoever prints it: it needs no script.
export const csr = false;
