/** Every page with somebody who opens it, also where there is nothing to see or where it is forbidden. */
export const everyPage = [
  ['neighbour', 'pages/home/index'],
  ['neighbour', 'neighbour/report/index'],
  ['family', 'pages/follow/index'],
  ['family', 'pages/family/index?id=01M000000000000000000000000'],
  ['resident', 'resident/screen/index'],
  ['resident', 'resident/results/index'],
  ['advisor', 'advisor/queue/index'],
  ['advisor', 'advisor/inbox/index'],
  ['advisor', 'advisor/more/index'],
  ['advisor', 'advisor/code/index'],
  ['lead', 'lead/reviews/index'],
  ['neighbour', 'lead/reviews/index'],
  ['neighbour', 'neighbour/card/index'],
  ['neighbour', 'neighbour/receipt/index?code=0000-0000-0000'],
  ['resident', 'advisor/queue/index'],
  ['advisorXinhua', 'advisor/case/index?id=01M00000000000000000000000'],
] as const;
