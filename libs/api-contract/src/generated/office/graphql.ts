/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BoothRole =
  | 'EDITOR'
  | 'ORDER_HANDLER'
  | 'OWNER'
  | 'VIEWER';

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type FloorRole =
  | 'ADMINISTRATOR'
  | 'OBSERVER';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: FloorRole | null, floorPermissions: Array<string>, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole, permissions: Array<string> }> } | null };

export type MePartsFragment = { personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: FloorRole | null, floorPermissions: Array<string>, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole, permissions: Array<string> }> };

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
export const MePartsFragmentDoc = new TypedDocumentString(`
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    permissions
  }
}
    `, {"fragmentName":"MeParts"}) as unknown as TypedDocumentString<MePartsFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeParts
  }
}
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    permissions
  }
}`, {"hash":"sha256:3d764fa2a8afe5302954e7139e9665f75429448a385ac4873cb32f516753572b"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;