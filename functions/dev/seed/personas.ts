import type { PersonaCard } from '../simulator/phone-api.ts';

/** The street the story plays in. Codes: the division list of 长宁区. */
export const jiangsuRoad = { code: '310105002', name: '江苏路街道' } as const;
/** The street next to it, whose advisor sees nothing of it. */
export const xinhuaRoad = { code: '310105004', name: '新华路街道' } as const;
/** A town of the district further west, with staff of its own. */
export const xinjing = { code: '310105102', name: '新泾镇' } as const;
/** A street where nobody is enrolled yet; the district says who goes. */
export const huayangRoad = { code: '310105001', name: '华阳路街道' } as const;
/** The district of all of them. */
export const changning = { code: '310105', name: '长宁区' } as const;

/** A post in the roster; `onDuty` is every day, round the clock, so that a visitor always meets somebody. */
export type PostOf = {
  readonly staffId: string;
  readonly role: 'advisor' | 'lead' | 'district';
  readonly place: { readonly code: string; readonly name: string };
  readonly badge: string;
  readonly onDuty: boolean;
  /** Whether alerts reach them in the office's WeCom as well. */
  readonly inWeCom: boolean;
};

export type Persona = PersonaCard & { readonly post?: PostOf };

const staff = (
  id: string,
  name: string,
  role: PostOf['role'],
  place: PostOf['place'],
  badge: string,
  onDuty = false,
): Persona => ({
  id,
  name,
  role,
  post: { staffId: `staff-${id.toLowerCase()}`, role, place, badge, onDuty, inWeCom: role !== 'district' },
});

/** Everybody who lives and works in the local street. All of them are made up. */
export const personas: readonly Persona[] = [
  { id: 'neighbour', name: '楼下的邻居', role: 'neighbour' },
  { id: 'neighbour2', name: '弄堂口的店主', role: 'neighbour' },
  { id: 'family', name: '外地的女儿', role: 'family' },
  { id: 'resident', name: '自己来查的居民', role: 'resident' },
  staff('advisor', '江苏路街道顾问 012 号', 'advisor', jiangsuRoad, '012', true),
  staff('advisor2', '江苏路街道顾问 015 号', 'advisor', jiangsuRoad, '015'),
  staff('advisor3', '江苏路街道顾问 018 号', 'advisor', jiangsuRoad, '018'),
  staff('lead', '江苏路街道负责人', 'lead', jiangsuRoad, '001'),
  staff('advisorXinhua', '新华路街道顾问 021 号', 'advisor', xinhuaRoad, '021', true),
  staff('leadXinhua', '新华路街道负责人', 'lead', xinhuaRoad, '002'),
  staff('advisorXinjing', '新泾镇顾问 031 号', 'advisor', xinjing, '031', true),
  staff('leadXinjing', '新泾镇负责人', 'lead', xinjing, '003'),
  staff('district', '长宁区救助科', 'district', changning, '900'),
];
