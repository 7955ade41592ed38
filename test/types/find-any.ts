import ts from 'typescript';

export interface Search {
  /** How many types were looked at. */
  readonly looked: number;
  /** Where one is `any`, from the export down. */
  readonly any: readonly string[];
}

/** Looks for `any` in what a module exports, and in what that consists of as far as it is declared under `root`. */
export function findAny(program: ts.Program, file: string, root: string): Search {
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Type>();
  const any: string[] = [];
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is not a module`);
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (symbol.flags & ts.SymbolFlags.Value) look(checker.getTypeOfSymbol(symbol), exported.name);
    if (symbol.flags & ts.SymbolFlags.Type) look(checker.getDeclaredTypeOfSymbol(symbol), exported.name);
  }
  return { looked: seen.size, any };

  function look(type: ts.Type, path: string): void {
    if (type.flags & ts.TypeFlags.Any) any.push(path);
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) look(part, path);
    if (checker.isArrayType(type) || checker.isTupleType(type))
      for (const item of checker.getTypeArguments(type as ts.TypeReference)) look(item, `${path}[]`); // just tested
    if (!isOurs(type.symbol ?? type.aliasSymbol)) return;
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      look(signature.getReturnType(), `${path}()`);
      for (const parameter of signature.getParameters())
        look(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`);
    }
    for (const { keyType, type: value } of checker.getIndexInfosOfType(type))
      look(value, `${path}[${checker.typeToString(keyType)}]`);
    // Private names have no type in declarations.
    for (const property of type.getProperties())
      if (isOurs(property) && !property.name.includes('#'))
        look(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
  }

  function isOurs(symbol: ts.Symbol | undefined): boolean {
    return symbol?.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(root)) ?? false;
  }
}
