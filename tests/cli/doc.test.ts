import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

describe('doc', () => {
  it('makes pages of a folder of modules: declarations, documentation, links between them', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'deep'));
    files(folder, {
      'a.tri': `//! Shapes. More of them.\n/// Area of **it**, <b>not</b> [harm](javascript:x).\n///\n/// \`\`\`tri\n/// assert area(2) == 4\n/// \`\`\`\npub fn area(x: i32) -> i32 { x * x }\nfn hidden() {}\n/// A point.\npub struct Point { x: i32 }\npub const N: i32 = 3\npub kernel twice(x: [N]i32) -> (y: [N]i32) { y[i] = x[i] + x[i] }\n`,
      'deep/b.tri': '//! Other.\npub type Short = i8\n',
    });
    const out = join(temporaryFolder(), 'site');
    const done = await cli(['doc', folder, '-o', out, '--json']);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(out).sort()).toEqual(['a.html', 'deep.b.html', 'index.html']);
    expect(jsonLines(done.out).map((l) => l['file'])).toEqual(
      ['index.html', 'a.html', 'deep.b.html'].map((f) => join(out, f)),
    );
    const page = readFileSync(join(out, 'a.html'), 'utf8');
    expect(page).toContain('<code>fn area(x: i32) -&gt; i32</code>');
    expect(page).toContain('<code>kernel twice(x: [N]i32) -&gt; (y: [N]i32)</code>');
    expect(page).toContain('Area of <strong>it</strong>, &lt;b&gt;not&lt;/b&gt;');
    expect(page).toContain('<code>const N: i32 = 3</code>');
    expect(page).toContain('assert area(2) == 4');
    expect(page).not.toContain('hidden');
    expect(page).not.toContain('javascript:');
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    expect(index).toContain('href="deep.b.html"');
    expect(index).toContain('href="a.html#twice"');
    expect(index).toContain('Shapes.');
    expect(index).not.toContain('More of them');
  });

  it('documents the library where nothing is named', async () => {
    const out = temporaryFolder();
    expect((await cli(['doc', '-o', out])).code).toBe(0);
    expect(readFileSync(join(out, 'std.vsa.html'), 'utf8')).toContain('id="bundle"');
    // Every link leads to a page and an item that there is.
    for (const file of readdirSync(out)) {
      for (const [, to, id] of readFileSync(join(out, file), 'utf8').matchAll(/href="([^"#]*)(?:#([^"]*))?"/g)) {
        const page = to || file;
        expect(existsSync(join(out, page!)), `${file} → ${page}`).toBe(true);
        if (id) expect(readFileSync(join(out, page!), 'utf8')).toContain(`id="${id}"`);
      }
    }
  });

  it('says what is wrong with a source, a name, a folder', async () => {
    const folder = temporaryFolder();
    files(folder, { 'bad.tri': 'fn (' });
    expect((await cli(['doc', join(folder, 'bad.tri'), '-o', temporaryFolder()])).err).toContain('error[E01');
    expect((await cli(['doc', join(folder, 'none.tri')])).err).toContain('error[E07');
    const file = join(folder, 'bad.tri');
    expect((await cli(['doc', '-o', file])).err).toContain('E0711');
  });
});
