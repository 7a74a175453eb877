import type { RouteObject } from 'react-router';
import { OfficeFrame } from './frame/office-frame.js';
import { BrokenPage, NoSuchPage } from './parts/dead-end.js';
import { HomeRedirect } from './session/home-redirect.js';

/** Pages that a booth and the floor both have. Each is a file of its own, fetched when it is opened; the chart comes with visits only. */
const sharedRoutes: RouteObject[] = [
  { path: 'orders/:orderId', lazy: async () => ({ Component: (await import('./orders/order-page.js')).OrderPage }) },
  { path: 'phone-order', lazy: async () => ({ Component: (await import('./phone-order/phone-order-page.js')).PhoneOrderPage }) },
  { path: 'visits', lazy: async () => ({ Component: (await import('./visits/visits-page.js')).VisitsPage }) },
  { path: 'recognitions/:recognitionId', lazy: async () => ({ Component: (await import('./recognitions/recognition-page.js')).RecognitionPage }) },
  { path: 'history', lazy: async () => ({ Component: (await import('./staff/history-page.js')).HistoryPage }) },
  { path: 'money', lazy: async () => ({ Component: (await import('./money/money-page.js')).MoneyPage }) },
  { path: 'money/files', lazy: async () => ({ Component: (await import('./money/money-files-page.js')).MoneyFilesPage }) },
  { path: 'money/files/:fileId', lazy: async () => ({ Component: (await import('./money/money-file-page.js')).MoneyFilePage }) },
  { path: 'vouchers', lazy: async () => ({ Component: (await import('./vouchers/vouchers-page.js')).VouchersPage }) },
  { path: 'exports', lazy: async () => ({ Component: (await import('./exports/exports-page.js')).ExportsPage }) },
];

export const routes: RouteObject[] = [
  {
    errorElement: <BrokenPage />,
    HydrateFallback: () => null,
    children: [
      { path: '/', element: <HomeRedirect /> },
      { path: '/invitation', lazy: async () => ({ Component: (await import('./staff/invitation-page.js')).InvitationPage }) },
      { path: '/sign-in', lazy: async () => ({ Component: (await import('./session/sign-in-page.js')).SignInPage }) },
      { path: '/forgot-password', lazy: async () => ({ Component: (await import('./session/forgot-password-page.js')).ForgotPasswordPage }) },
      { path: '/reset-password', lazy: async () => ({ Component: (await import('./session/reset-password-page.js')).ResetPasswordPage }) },
      { path: '/confirm-email', lazy: async () => ({ Component: (await import('./session/confirm-email-page.js')).ConfirmEmailPage }) },
      { path: '/new-password', lazy: async () => ({ Component: (await import('./session/new-password-page.js')).NewPasswordPage }) },
      { path: '/second-factor', lazy: async () => ({ Component: (await import('./session/second-factor-page.js')).SecondFactorPage }) },
      { path: '/security', lazy: async () => ({ Component: (await import('./session/security-page.js')).SecurityPage }) },
      { path: '/mo-gian', lazy: async () => ({ Component: (await import('./admission/apply-page.js')).ApplyPage }) },
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
              { path: 'listings/new', lazy: async () => ({ Component: (await import('./listings/new-listing-page.js')).NewListingPage }) },
              { path: 'listings/import', lazy: async () => ({ Component: (await import('./imports/imports-page.js')).ImportsPage }) },
              { path: 'listings/import/:importId', lazy: async () => ({ Component: (await import('./imports/import-page.js')).ImportPage }) },
              { path: 'listings/:listingId', lazy: async () => ({ Component: (await import('./listings/listing-page.js')).ListingPage }) },
              { path: 'recognitions', lazy: async () => ({ Component: (await import('./recognitions/booth-recognitions-page.js')).BoothRecognitionsPage }) },
              { path: 'recognitions/new', lazy: async () => ({ Component: (await import('./recognitions/claim-page.js')).ClaimPage }) },
              { path: 'page', lazy: async () => ({ Component: (await import('./booth-page/kept-page.js')).KeptPagePage }) },
              { path: 'delivery', lazy: async () => ({ Component: (await import('./delivery/booth-delivery-page.js')).BoothDeliveryPage }) },
              { path: 'members', lazy: async () => ({ Component: (await import('./staff/members-page.js')).MembersPage }) },
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
              { path: 'booths/import', lazy: async () => ({ Component: (await import('./imports/imports-page.js')).ImportsPage }) },
              { path: 'booths/import/:importId', lazy: async () => ({ Component: (await import('./imports/import-page.js')).ImportPage }) },
              { path: 'booths/:boothId', lazy: async () => ({ Component: (await import('./booths/booth-page.js')).BoothPage }) },
              {
                path: 'booths/:boothId/listings',
                lazy: async () => ({ Component: (await import('./listings/listings-page.js')).ListingsPage }),
              },
              { path: 'booths/:boothId/listings/import', lazy: async () => ({ Component: (await import('./imports/imports-page.js')).ImportsPage }) },
              { path: 'booths/:boothId/listings/import/:importId', lazy: async () => ({ Component: (await import('./imports/import-page.js')).ImportPage }) },
              {
                path: 'booths/:boothId/listings/:listingId',
                lazy: async () => ({ Component: (await import('./listings/listing-page.js')).ListingPage }),
              },
              { path: 'categories', lazy: async () => ({ Component: (await import('./showing/categories-page.js')).CategoriesPage }) },
              { path: 'channels', lazy: async () => ({ Component: (await import('./channels/channels-page.js')).ChannelsPage }) },
              { path: 'home', lazy: async () => ({ Component: (await import('./showing/home-page-screen.js')).HomePageScreen }) },
              { path: 'booths/:boothId/page', lazy: async () => ({ Component: (await import('./booth-page/kept-page.js')).KeptPagePage }) },
              { path: 'booths/:boothId/delivery', lazy: async () => ({ Component: (await import('./delivery/booth-delivery-page.js')).BoothDeliveryPage }) },
              { path: 'delivery', lazy: async () => ({ Component: (await import('./delivery/tariffs-page.js')).TariffsPage }) },
              { path: 'search-words', lazy: async () => ({ Component: (await import('./search-words/search-words-page.js')).SearchWordsPage }) },
              { path: 'recognitions', lazy: async () => ({ Component: (await import('./recognitions/floor-recognitions-page.js')).FloorRecognitionsPage }) },
              { path: 'applications', lazy: async () => ({ Component: (await import('./admission/applications-page.js')).ApplicationsPage }) },
              { path: 'applications/:applicationId', lazy: async () => ({ Component: (await import('./admission/review-page.js')).ReviewPage }) },
              { path: 'checklist', lazy: async () => ({ Component: (await import('./admission/checklist-page.js')).ChecklistPage }) },
              { path: 'reviews/:listingId?', lazy: async () => ({ Component: (await import('./reviews/reviews-page.js')).ReviewsPage }) },
              { path: 'listing-words', lazy: async () => ({ Component: (await import('./listing-words/listing-words-page.js')).ListingWordsPage }) },
              { path: 'take-downs', lazy: async () => ({ Component: (await import('./take-downs/take-downs-page.js')).TakeDownsPage }) },
              { path: 'people', lazy: async () => ({ Component: (await import('./staff/people-page.js')).PeoplePage }) },
              { path: 'shoppers', lazy: async () => ({ Component: (await import('./shoppers/shoppers-page.js')).ShoppersPage }) },
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
