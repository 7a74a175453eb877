import { applyDecorators, UseInterceptors, type CallHandler, type ExecutionContext, type NestInterceptor, type Type } from '@nestjs/common';
import { getNamedType, isObjectType, isUnionType, type GraphQLResolveInfo } from 'graphql';
import { catchError, map, type Observable } from 'rxjs';
import { DomainError, InvalidInput } from '@chophien/platform';

/** The union member that stands for an expected failure. */
export function problemOf(error: DomainError): Record<string, unknown> {
  if (error instanceof InvalidInput) return { __typename: error.code, message: error.message, fields: error.problems };
  return { ...error.details, __typename: error.code, message: error.message };
}

/**
 * Turns a thrown DomainError into a member of the field's result union; what is no member of it stays an error.
 * `success` names the member that a plain result stands for, so that resolvers need not write `__typename` themselves.
 */
export function Problems(success?: string): MethodDecorator {
  return applyDecorators(UseInterceptors(problemsInterceptor(success)));
}

function problemsInterceptor(success: string | undefined): Type<NestInterceptor> {
  class ProblemsInterceptor implements NestInterceptor {
    intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
      const info = execution.getArgByIndex<GraphQLResolveInfo>(3);
      return next.handle().pipe(
        map((result: unknown) => (success !== undefined && isPlain(result) && result['__typename'] === undefined ? { ...result, __typename: success } : result)),
        catchError((error: unknown) => {
          if (error instanceof DomainError && isMember(info, error.code)) return Promise.resolve(problemOf(error));
          throw error;
        }),
      );
    }
  }
  return ProblemsInterceptor;
}

function isMember(info: GraphQLResolveInfo, code: string): boolean {
  const result = getNamedType(info.returnType);
  if (!isUnionType(result)) return false;
  const member = info.schema.getType(code);
  return isObjectType(member) && info.schema.isSubType(result, member);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
