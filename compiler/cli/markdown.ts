import type { Markdown } from './doc-page.ts';
import { escapeHtml } from './doc-page.ts';

/** Markdown to HTML; what looks like HTML in it is text. */
export async function loadMarkdown(): Promise<Markdown> {
  const { Marked } = await import('marked');
  const marked = new Marked({
    gfm: true,
    renderer: { html: ({ text }) => escapeHtml(text) },
    walkTokens: (token) => {
      // A link may lead to pages, and run nothing.
      if ((token.type === 'link' || token.type === 'image') && !/^(https?:|#|[\w./-]+$)/i.test(String(token['href'])))
        token['href'] = '#';
    },
  });
  return (text) => marked.parse(text, { async: false });
}
