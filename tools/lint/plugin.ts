/** ESLint rules of this project: `trinity/imports` and `trinity/ambient`, both told by tools/import-rule.json. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ESLint, Rule } from 'eslint';
import type { ImportKind, ImportRule } from './import-rule.ts';
import { mayUseAmbient, readImportRule, whyForbidden } from './import-rule.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Named {
  readonly type: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
}

function fileOf(context: Rule.RuleContext): string {
  return relative(root, context.filename).split(sep).join('/');
}

function importsRule(rule: ImportRule): Rule.RuleModule {
  return {
    meta: { type: 'problem', docs: { description: 'keep the import rule of ARCHITECTURE.md' }, schema: [] },
    create(context) {
      const file = fileOf(context);
      const check = (node: unknown, specifier: unknown, kind: ImportKind): void => {
        if (typeof specifier !== 'string') return;
        const why = whyForbidden(rule, file, specifier, kind);
        if (why !== null) context.report({ node: node as Rule.Node, message: why });
      };
      const declaration = (node: unknown): void => {
        const named = node as Named;
        const onlyTypes = named.importKind === 'type' || named.exportKind === 'type';
        check(node, named.source?.value, onlyTypes ? 'type' : 'static');
      };
      return {
        ImportDeclaration: declaration,
        ExportNamedDeclaration: declaration,
        ExportAllDeclaration: declaration,
        ImportExpression: (node: unknown) => check(node, (node as Named).source?.value, 'dynamic'),
        TSImportType: (node: unknown) => {
          check(node, (node as Named).source?.value, 'type');
        },
      };
    },
  };
}

function ambientRule(rule: ImportRule): Rule.RuleModule {
  return {
    meta: { type: 'problem', docs: { description: 'read files, clock and environment at the edge alone' }, schema: [] },
    create(context) {
      if (mayUseAmbient(rule, fileOf(context))) return {};
      const report = (node: Rule.Node, name: string): void =>
        context.report({ node, message: `${name} is not used below the driver: let the caller give what is needed` });
      return {
        'Program:exit'(program) {
          const scope = context.sourceCode.getScope(program);
          // A global is what no scope of the file declares: ESLint knows those of the language, and not those of the host.
          const ofLanguage = rule.ambient.globals.flatMap((name) => scope.set.get(name)?.references ?? []);
          for (const reference of [...scope.through, ...ofLanguage]) {
            const isValue = (reference as { isTypeReference?: boolean }).isTypeReference !== true;
            if (isValue && rule.ambient.globals.includes(reference.identifier.name)) {
              report(reference.identifier as Rule.Node, reference.identifier.name);
            }
          }
        },
        MemberExpression(node) {
          if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
          const name = `${node.object.name}.${node.property.name}`;
          if (rule.ambient.members.includes(name)) report(node, name);
        },
      };
    },
  };
}

export function trinityPlugin(rule: ImportRule = readImportRule()): ESLint.Plugin {
  return { meta: { name: 'trinity' }, rules: { imports: importsRule(rule), ambient: ambientRule(rule) } };
}
