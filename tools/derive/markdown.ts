/** The little Markdown that derived documents are made of. */

/** Stands at the head of every derived document. */
export function derivedNote(source: string): string {
  return `<!-- Derived from ${source} by \`make derive\`. Edit the data, not this page. -->\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n') + '\n';
}

export function code(text: string): string {
  return `\`${text}\``;
}

export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replace(/\n*$/, '\n')}\`\`\`\n`;
}
