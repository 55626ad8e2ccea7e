/** Every page and package. The main package holds only what must open at once; region data lives in subpackages. */
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/follow/index'],
  subPackages: [
    {
      root: 'resident',
      pages: ['screen/index', 'results/index', 'handover/index', 'library/index', 'policy/index', 'income/index'],
    },
    { root: 'neighbour', pages: ['report/index', 'sent/index', 'receipt/index', 'card/index'] },
    { root: 'advisor', pages: ['queue/index', 'case/index', 'inbox/index', 'more/index', 'code/index'] },
    {
      root: 'family',
      pages: ['case/index', 'visit/index', 'talk/index', 'plan/index', 'rate/index', 'grants/index', 'rights/index'],
    },
    { root: 'casework', pages: ['visit/index', 'file/index', 'plan/index', 'acts/index'] },
    {
      root: 'lead',
      pages: [
        'roster/index',
        'reviews/index',
        'ratings/index',
        'posters/index',
        'poster/index',
        'samples/index',
        'population/index',
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['resident', 'neighbour'] },
    'pages/follow/index': { network: 'all', packages: ['family'] },
    // The visit form must open in a stairwell.
    'advisor/queue/index': { network: 'all', packages: ['casework'] },
  },
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '只用一次，找到您所在的街道，不保存' } },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '守望',
    navigationBarTextStyle: '@barText',
    navigationBarBackgroundColor: '@paper',
    backgroundColor: '@paper',
    backgroundColorTop: '@paper',
    backgroundColorBottom: '@paper',
  } as Record<string, unknown>,
});
