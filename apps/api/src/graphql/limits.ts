import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** What one document may ask. Our own documents stay well below; a test says by how much. */
export const limits = {
  /** Tokens that the parser reads before it gives up. */
  tokens: 2_000,
  depth: 10,
  /** Introspection nests `ofType`. */
  introspectionDepth: 22,
  aliases: 15,
  directives: 30,
  rootFields: 12,
  /** Fields, each counted as often as the `first` above it allows. */
  cost: 25_000,
  /** Items that one list may be asked for. */
  first: 100,
} as const;

export type Weight = { depth: number; introspectionDepth: number; aliases: number; directives: number; rootFields: string[]; cost: number };

/** Nodes that are looked at before a document counts as too costly; fragments within fragments grow exponentially. */
const mostVisits = 20_000;

/** Weighs one operation with its fragments spread out. A document with a ring of fragments weighs what stands before the ring. */
export function weigh(operation: OperationDefinitionNode, document: DocumentNode): Weight {
  const fragments = new Map(document.definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  const weight: Weight = { depth: 0, introspectionDepth: 0, aliases: 0, directives: operation.directives?.length ?? 0, rootFields: [], cost: 0 };
  const open = new Set<string>();
  let visits = 0;

  const walk = (set: SelectionSetNode, depth: number, times: number, inIntrospection: boolean): void => {
    for (const node of set.selections) {
      if (++visits > mostVisits) {
        weight.cost = Number.POSITIVE_INFINITY;
        return;
      }
      weight.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        const introspection = inIntrospection || node.name.value.startsWith('__');
        if (node.alias) weight.aliases++;
        if (depth === 0) weight.rootFields.push(node.alias?.value ?? node.name.value);
        if (introspection) weight.introspectionDepth = Math.max(weight.introspectionDepth, depth + 1);
        else {
          weight.depth = Math.max(weight.depth, depth + 1);
          weight.cost += times;
        }
        if (node.selectionSet) walk(node.selectionSet, depth + 1, times * pageOf(node), introspection);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        walk(node.selectionSet, depth, times, inIntrospection);
      } else {
        const name = node.name.value;
        const fragment = fragments.get(name);
        if (!fragment || open.has(name)) continue;
        open.add(name);
        walk(fragment.selectionSet, depth, times, inIntrospection);
        open.delete(name);
      }
    }
  };
  walk(operation.selectionSet, 0, 1, false);
  return weight;
}

/** How many items a field may give: its literal `first`, the most that a variable may ask, else one. */
function pageOf(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!first) return 1;
  return first.kind === Kind.INT ? Math.min(Math.max(Number(first.value), 1), limits.first) : limits.first;
}

/** Refuses a document that is too deep, too wide or too costly, and more than one root field in a mutation. */
export const withinLimits: ValidationRule = (context) => ({
  Document(document) {
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const weight = weigh(operation, document);
      const refuse = (words: string) => context.reportError(new GraphQLError(words, { nodes: operation }));
      if (weight.depth > limits.depth || weight.introspectionDepth > limits.introspectionDepth) refuse(`the document is too deep; at most ${limits.depth} levels`);
      if (weight.aliases > limits.aliases) refuse(`the document has too many aliases; at most ${limits.aliases}`);
      if (weight.directives > limits.directives) refuse(`the document has too many directives; at most ${limits.directives}`);
      if (weight.rootFields.length > limits.rootFields) refuse(`the document asks too many things at once; at most ${limits.rootFields}`);
      if (weight.cost > limits.cost) refuse(`the document asks for too much at once; at most ${limits.cost} fields`);
      // a mutation does one thing: a try per request is what the limits on tries count
      if (operation.operation === 'mutation' && weight.rootFields.length > 1) refuse('a mutation does one thing a request');
    }
  },
});
