import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Money: 'string', DateTime: 'string', Date: 'string' };
/** In resolvers money is a bigint and an instant a Date; the scalars translate. */
const resolverScalars = { Money: 'bigint', DateTime: 'Date', Date: 'string' };

function endpoint(name: 'shop' | 'office'): CodegenConfig['generates'] {
  const schema = `libs/api-contract/${name}/*.graphql`;
  return {
    [`libs/api-contract/src/generated/${name}-resolvers.ts`]: {
      schema,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars: resolverScalars,
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
        contextType: 'unknown',
        skipTypename: false,
        nonOptionalTypename: false,
        maybeValue: 'T | null | undefined',
      },
    },
    [`libs/api-contract/src/generated/${name}/`]: {
      schema,
      documents: `libs/api-contract/${name}/documents/*.graphql`,
      preset: 'client',
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
      config: { scalars, enumsAsTypes: true, useTypeImports: true, documentMode: 'string', emitLegacyCommonJSImports: false, importExtension: '.js' },
    },
  };
}

const config: CodegenConfig = {
  generates: { ...endpoint('shop'), ...endpoint('office') },
  ignoreNoDocuments: true,
  hooks: { afterAllFileWrite: [] },
};
export default config;
