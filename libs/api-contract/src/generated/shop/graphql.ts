/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type FloorInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type FloorInfoQuery = { floor: { mode: FloorMode, nameVi: string, nameEn: string, publicUrl: string, boothCount: number, productCount: number, visitsToday: number, answerWithinHours: number, termsVersion: number, privacyVersion: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FloorInfoDocument = new TypedDocumentString(`
    query FloorInfo {
  floor {
    mode
    nameVi
    nameEn
    publicUrl
    boothCount
    productCount
    visitsToday
    answerWithinHours
    termsVersion
    privacyVersion
  }
}
    `, {"hash":"sha256:ee206c8f965ee952cc36d445d2ce54c1bc8b746dcf68c4a110f4ff6724531f9d"}) as unknown as TypedDocumentString<FloorInfoQuery, FloorInfoQueryVariables>;