import { shopperTopics } from '@chophien/accounts';
import { accountTopics } from '@chophien/accounts/security';
import { admissionTopics } from '@chophien/booths/admission';
import { listingTopics } from '@chophien/catalog';
import { importHandlers, importTopics } from '@chophien/catalog/import';
import {
  boothLetterHandlers,
  boothLetterTopics,
  notificationHandlers,
  notificationTopics,
  recognitionLetterHandlers,
  recognitionLetterTopics,
  staffMailHandlers,
  staffMailTopics,
  type SendMessageOptions,
} from '@chophien/notifications';
import { carrierHandlers } from '@chophien/orders/carrier';
import { BoothCarriers, type CarrierSettings } from '@chophien/delivery/carriers';
import { orderTopics, orderWorkTopics, weighingHandlers } from '@chophien/orders';
import { fileHandlers, fileTopics, HandlerRegistry, type FileStore, type Logger, type Topic } from '@chophien/platform';
import { reportHandlers, reportTopics } from '@chophien/reports';

/** Every topic that a lib publishes. A lib with new topics adds its list here, or the boot check cannot know of them. */
export const publishedTopics: readonly Topic[] = [
  ...accountTopics,
  ...shopperTopics,
  ...orderTopics,
  ...orderWorkTopics,
  ...notificationTopics,
  ...reportTopics,
  ...admissionTopics,
  ...listingTopics,
  ...importTopics,
  ...boothLetterTopics,
  ...recognitionLetterTopics,
  ...staffMailTopics,
  ...fileTopics,
];

/** Topics that nobody needs to act on yet: none. */
const unhandledOnPurpose: readonly Topic[] = [];

/** All handlers of the floor. Throws when a topic has none, or two bear one name. */
export function floorHandlers(options: SendMessageOptions & { dataDir: string; files: FileStore; carriers: CarrierSettings; log?: Logger }): HandlerRegistry {
  const registry = new HandlerRegistry([
    ...notificationHandlers(options),
    ...reportHandlers(options),
    ...boothLetterHandlers(options),
    ...recognitionLetterHandlers(options),
    ...staffMailHandlers(options),
    ...fileHandlers(options.files),
    ...importHandlers(options),
    ...weighingHandlers,
    ...carrierHandlers((db) => new BoothCarriers(db, options.carriers), options.log),
  ]);
  registry.check(publishedTopics, unhandledOnPurpose);
  return registry;
}
