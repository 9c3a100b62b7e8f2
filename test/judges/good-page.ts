/** A page that no judge has a word against, with something put into its text or its style. */
export function goodPage({ body = '', style = '', head = '' } = {}): string {
  return `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Handlingsplan</title>
<style>
:root { color-scheme: light dark; }
body { font-family: sans-serif; color: #222; background: #fff; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #111; } }
tr { break-inside: avoid; }
@page {
  size: A4;
  margin: 25mm 20mm;
  @top-left { content: 'Handlingsplan'; }
  @bottom-right { content: counter(page) ' (' counter(pages) ')'; }
}
@page :first { @top-left { content: none; } }
${style}
</style>
${head}</head>
<body>
<main>
<h1>Handlingsplan</h1>
${body}
</main>
</body>
</html>
`;
}
