import { Text, View } from '@tarojs/components';
import type { StaffRole } from 'shared-scoring/contract';
import { goTo } from '../../device/go.ts';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import { text } from '../text.ts';

type Door = { readonly title: string; readonly sub: string; readonly to: string; readonly roles: readonly StaffRole[] };

const street = ['advisor', 'lead'] as const;
const above = ['lead', 'district'] as const;
const words = text.doors;

const doors: readonly Door[] = [
  { ...words.code, to: '/advisor/code/index', roles: street },
  { ...words.roster, to: '/lead/roster/index', roles: street },
  { ...words.reviews, to: '/lead/reviews/index', roles: ['lead'] },
  { ...words.ratings, to: '/lead/ratings/index', roles: ['lead'] },
  { ...words.samples, to: '/lead/samples/index', roles: above },
  { ...words.population, to: '/lead/population/index', roles: above },
  { ...words.posters, to: '/lead/posters/index', roles: street },
  { ...words.inbox, to: '/advisor/inbox/index', roles: ['advisor', 'lead', 'district'] },
];

type Props = {
  readonly role: StaffRole;
  readonly unread: number;
  /** Under a heading of its own, where it shares the page. */
  readonly titled?: boolean;
};

/** Everything beside the queue, each behind its own door; only those this role may open. */
export const Doors = ({ role, unread, titled = false }: Props) => (
  <View className="doors">
    {titled ? (
      <Text className="h2" {...said({ role: 'heading', level: 2 })}>
        {words.title}
      </Text>
    ) : null}
    <View className="queue-list">
      {doors
        .filter(({ roles }) => roles.includes(role))
        .map(({ title, sub, to }) => {
          const waiting = to === '/advisor/inbox/index' && unread > 0;
          const label = waiting ? `${title}。${sub}。${words.unread(unread)}` : `${title}。${sub}`;
          return (
            <View key={to} className="card door-card press" {...press(() => goTo(to), { label })}>
              <View className="door-say">
                <Text className="strong">{title}</Text>
                <Text className="sub">{sub}</Text>
              </View>
              {waiting ? <Text className="new-mark">{unread}</Text> : null}
            </View>
          );
        })}
    </View>
  </View>
);
