/** A file that the floor has taken. */
export interface SentFile {
  readonly id: string;
  readonly preview: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Why a file was not taken; `code` picks the words, `reason` those of a refusal. */
export class SendFailure extends Error {
  constructor(
    readonly code: 'offline' | 'unavailable' | 'too_many' | 'signed_out' | 'refused' | 'not_found' | 'unexpected',
    readonly reason?: string,
  ) {
    super(code);
  }
}

/** Worth another try by itself: the same bytes sent again are the same file. */
const passing = new Set<SendFailure['code']>(['offline', 'unavailable', 'too_many']);
const tries = 6;
const stalledMs = 45_000;

export interface SendOptions extends Sending {
  readonly kind: 'picture' | 'paper';
  /** Null for the papers of a person without a booth. */
  readonly boothId: string | null;
  /** The import whose sheet names the picture. */
  readonly importId?: string | undefined;
}
export interface Sending {
  readonly signal: AbortSignal;
  /** Share that has left the phone, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Called before each further try, with its number from 2. */
  readonly onRetry: (attempt: number) => void;
}

/** Sends one picture or paper. Throws as `sendBytes`. */
export function sendFile(file: Blob, { kind, boothId, importId, ...sending }: SendOptions): Promise<SentFile> {
  return sendBytes<SentFile>(`/office/uploads?kind=${kind}${boothId === null ? '' : `&booth=${encodeURIComponent(boothId)}`}${importId === undefined ? '' : `&import=${encodeURIComponent(importId)}`}`, file, sending);
}

/**
 * Sends the bytes to `address` and gives the JSON of its answer; again after 1, 2, 4, 8 and 16 seconds where the line broke, and at once when the phone says that the line is back.
 * Throws SendFailure, or the signal's reason when it was called off.
 */
export async function sendBytes<Answer>(address: string, file: Blob, options: Sending): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce<Answer>(address, file, options);
    } catch (error) {
      if (options.signal.aborted || !(error instanceof SendFailure) || !passing.has(error.code) || attempt >= tries) throw error;
      options.onRetry(attempt + 1);
      await pause(1_000 * 2 ** (attempt - 1), options.signal);
    }
  }
}

function sendOnce<Answer>(address: string, file: Blob, { signal, onProgress }: Sending): Promise<Answer> {
  return new Promise((taken, failed) => {
    signal.throwIfAborted();
    // fetch tells nothing of how far a body has gone
    const request = new XMLHttpRequest();
    let watch = 0;
    const end = () => {
      window.clearTimeout(watch);
      signal.removeEventListener('abort', abort);
    };
    const fail = (error: unknown) => {
      end();
      failed(error as Error);
    };
    const abort = () => {
      request.abort();
      fail(signal.reason);
    };
    const alive = () => {
      window.clearTimeout(watch);
      watch = window.setTimeout(() => {
        request.abort();
        fail(new SendFailure('offline'));
      }, stalledMs);
    };
    request.upload.onprogress = (event) => {
      alive();
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => fail(new SendFailure('offline'));
    request.onload = () => {
      end();
      if (request.status === 200 || request.status === 201) taken(request.response as Answer);
      else failed(failureOf(request.status, request.response));
    };
    signal.addEventListener('abort', abort);
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    alive();
    request.send(file);
  });
}

function failureOf(status: number, body: unknown): SendFailure {
  const extensions = (body as { errors?: { extensions?: { reason?: unknown } }[] } | null)?.errors?.[0]?.extensions;
  const reason = typeof extensions?.reason === 'string' ? extensions.reason : undefined;
  if (status === 401) return new SendFailure('signed_out');
  if (status === 404) return new SendFailure('not_found');
  // the one thing that a file can come too late for
  if (status === 409) return new SendFailure('refused', 'import_moved');
  if (status === 413) return new SendFailure('refused', 'too_large');
  if (status === 415) return new SendFailure('refused', 'not_a_picture');
  if (status === 422) return new SendFailure('refused', reason);
  if (status === 429) return new SendFailure('too_many');
  if (status === 408 || status === 502 || status === 503 || status === 504) return new SendFailure('unavailable');
  return new SendFailure('unexpected');
}

/** Waits, but no longer than until the line is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((go, stop) => {
    const end = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', onward);
      signal.removeEventListener('abort', off);
    };
    const onward = () => {
      end();
      go();
    };
    const off = () => {
      end();
      stop(signal.reason as Error);
    };
    const timer = window.setTimeout(onward, ms);
    window.addEventListener('online', onward);
    signal.addEventListener('abort', off);
  });
}
