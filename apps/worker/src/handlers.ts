import { notificationHandlers, notificationTopics, type SendMessageOptions } from '@chophien/notifications';
import { orderTopics } from '@chophien/orders';
import { reportHandlers, reportTopics } from '@chophien/reports';
import { HandlerRegistry, type Topic } from '@chophien/platform';

/** Every topic that a lib publishes. A lib with new topics adds its list here, or the boot check cannot know of them. */
export const publishedTopics: readonly Topic[] = [...orderTopics, ...notificationTopics, ...reportTopics];

/** Topics that nobody needs to act on yet: none. */
const unhandledOnPurpose: readonly Topic[] = [];

/** All handlers of the floor. Throws when a topic has none, or two bear one name. */
export function floorHandlers(options: SendMessageOptions & { dataDir: string }): HandlerRegistry {
  const registry = new HandlerRegistry([...notificationHandlers(options), ...reportHandlers(options)]);
  registry.check(publishedTopics, unhandledOnPurpose);
  return registry;
}
