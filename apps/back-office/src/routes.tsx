import type { RouteObject } from 'react-router';
import { OfficeFrame } from './frame/office-frame.js';
import { BrokenPage, NoSuchPage } from './parts/dead-end.js';
import { HomeRedirect } from './session/home-redirect.js';

/** Pages that a booth and the floor both have. Each is a file of its own, fetched when it is opened; the chart comes with visits only. */
const sharedRoutes: RouteObject[] = [
  { path: 'orders/:orderId', lazy: async () => ({ Component: (await import('./orders/order-page.js')).OrderPage }) },
  { path: 'visits', lazy: async () => ({ Component: (await import('./visits/visits-page.js')).VisitsPage }) },
  { path: 'exports', lazy: async () => ({ Component: (await import('./exports/exports-page.js')).ExportsPage }) },
];

export const routes: RouteObject[] = [
  {
    errorElement: <BrokenPage />,
    HydrateFallback: () => null,
    children: [
      { path: '/', element: <HomeRedirect /> },
      { path: '/sign-in', lazy: async () => ({ Component: (await import('./session/sign-in-page.js')).SignInPage }) },
      {
        path: '/booth/:boothSlug',
        element: <OfficeFrame kind="booth" />,
        children: [
          {
            errorElement: <BrokenPage />,
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./today/booth-today-page.js')).BoothTodayPage }) },
              { path: 'orders', lazy: async () => ({ Component: (await import('./orders/inbox-page.js')).InboxPage }) },
              ...sharedRoutes,
              { path: 'orders/slips', lazy: async () => ({ Component: (await import('./orders/slip/slip-page.js')).SlipPage }) },
              { path: 'orders/:orderId/slip', lazy: async () => ({ Component: (await import('./orders/slip/slip-page.js')).SlipPage }) },
              { path: 'listings', lazy: async () => ({ Component: (await import('./listings/listings-page.js')).ListingsPage }) },
              { path: 'listings/:listingId', lazy: async () => ({ Component: (await import('./listings/listing-page.js')).ListingPage }) },
              { path: 'feed', lazy: async () => ({ Component: (await import('./feed/feed-page.js')).FeedPage }) },
              { path: '*', element: <NoSuchPage /> },
            ],
          },
        ],
      },
      {
        path: '/floor',
        element: <OfficeFrame kind="floor" />,
        children: [
          {
            errorElement: <BrokenPage />,
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./today/floor-today-page.js')).FloorTodayPage }) },
              { path: 'orders', lazy: async () => ({ Component: (await import('./floor-orders/floor-orders-page.js')).FloorOrdersPage }) },
              ...sharedRoutes,
              { path: 'products', lazy: async () => ({ Component: (await import('./products/products-page.js')).ProductsPage }) },
              { path: 'booths', lazy: async () => ({ Component: (await import('./booths/booths-page.js')).BoothsPage }) },
              { path: 'booths/:boothId', lazy: async () => ({ Component: (await import('./booths/booth-page.js')).BoothPage }) },
              {
                path: 'booths/:boothId/listings',
                lazy: async () => ({ Component: (await import('./listings/listings-page.js')).ListingsPage }),
              },
              {
                path: 'booths/:boothId/listings/:listingId',
                lazy: async () => ({ Component: (await import('./listings/listing-page.js')).ListingPage }),
              },
              { path: 'blocks', lazy: async () => ({ Component: (await import('./blocks/blocks-page.js')).BlocksPage }) },
              {
                path: 'dead-letters',
                lazy: async () => ({ Component: (await import('./dead-letters/dead-letters-page.js')).DeadLettersPage }),
              },
              { path: '*', element: <NoSuchPage /> },
            ],
          },
        ],
      },
      { path: '*', element: <NoSuchPage /> },
    ],
  },
];
