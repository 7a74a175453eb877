/** Every cache of ours begins so; the back office and others on this origin keep theirs. */
export const cachePrefix = 'floor-';

/** Deletes every copy and unregisters the worker; open pages stay as they are and go to the network from now on. */
export async function leave(scope: ServiceWorkerGlobalScope): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
