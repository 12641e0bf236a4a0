// Nothing is hydrated: every page is whole as the server sends it, and works with JavaScript off.
export {}
