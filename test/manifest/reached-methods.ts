import { dirname, join, resolve } from 'node:path';

import * as ts from 'typescript';

const ROOT = resolve(__dirname, '../..');
const CONTRACTS = join(ROOT, 'src/contracts/confluence/confluence.ts');
/** What runs for people and events; a connector's own methods reach nobody by themselves. */
const PRODUCT = ['src/app/', 'src/entry/', 'src/flows/', 'src/platform/'];

function program(): ts.Program {
  const path = join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  return ts.createProgram(fileNames, options);
}

/** Declarations of the methods of `Confluence` and of its parts, by their place in it: `labels.add`. */
function declaredMethods(checker: ts.TypeChecker, source: ts.SourceFile): Map<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const collect = (type: ts.Type, prefix: string): void => {
    for (const member of type.getProperties()) {
      const [declaration] = member.declarations ?? [];
      if (!declaration) continue;
      if (ts.isMethodSignature(declaration)) found.set(declaration, prefix + member.name);
      else if (prefix === '') {
        collect(checker.getTypeOfSymbolAtLocation(member, source), `${member.name}.`);
      }
    }
  };
  const [whole] = source.statements.filter(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'Confluence',
  );
  if (whole) collect(checker.getTypeAtLocation(whole), '');
  return found;
}

/** The methods of the Confluence connector that the product's code names, whatever it calls the thing they belong to. */
export function reachedMethods(): Set<string> {
  const all = program();
  const checker = all.getTypeChecker();
  const contracts = all.getSourceFile(CONTRACTS);
  if (!contracts) throw new Error(`${CONTRACTS} is not part of the program`);
  const declared = declaredMethods(checker, contracts);
  const reached = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbols = [checker.getSymbolAtLocation(node), destructured(checker, node)];
      for (const declaration of symbols.flatMap((symbol) => symbol?.declarations ?? [])) {
        const method = declared.get(declaration);
        if (method !== undefined) reached.add(method);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of all.getSourceFiles()) {
    const name = file.fileName.slice(ROOT.length + 1);
    if (PRODUCT.some((folder) => name.startsWith(folder))) visit(file);
  }
  return reached;
}

/** `const { add } = labels`: the property that the name was taken from. */
function destructured(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  const element = node.parent;
  if (!ts.isBindingElement(element) || !ts.isObjectBindingPattern(element.parent)) return undefined;
  const name = element.propertyName ?? element.name;
  if (!ts.isIdentifier(name)) return undefined;
  return checker.getTypeAtLocation(element.parent).getProperty(name.text);
}
