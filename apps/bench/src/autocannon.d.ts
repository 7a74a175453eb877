/** The part of autocannon 8 that the driver uses; the package brings no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';
  type Options = { url: string; method: string; headers: Record<string, string>; body: string; connections: number; duration: number; sampleInt: number; timeout: number };
  type Result = { errors: number };
  type Run = Omit<EventEmitter, 'on'> & { on(event: 'response', listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void): Run };
  export default function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Run;
}
