/** A street as the map service knows it, by one point near its middle (GCJ-02, good to some hundred metres). */
export type Town = { readonly id: string; readonly title: string; readonly lat: number; readonly lng: number };

/** A county with its streets; `city` is the county's own name where it stands under the province directly. */
export type County = {
  readonly adcode: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly towns: readonly Town[];
};

const town = (id: string, title: string, lat: number, lng: number): Town => ({ id, title, lat, lng });

/** 长宁区, and 济源 whose city and district are one (digits 3 and 4 of the code are 90). */
export const counties: readonly County[] = [
  {
    adcode: '310105',
    province: '上海市',
    city: '上海市',
    district: '长宁区',
    towns: [
      town('310105001', '华阳路街道', 31.224, 121.418),
      town('310105002', '江苏路街道', 31.2185, 121.432),
      town('310105004', '新华路街道', 31.207, 121.425),
      town('310105005', '周家桥街道', 31.2165, 121.406),
      town('310105006', '天山路街道', 31.211, 121.3995),
      town('310105008', '仙霞新村街道', 31.2085, 121.385),
      town('310105009', '虹桥街道', 31.2, 121.4),
      town('310105010', '程家桥街道', 31.1915, 121.377),
      town('310105011', '北新泾街道', 31.219, 121.374),
      town('310105102', '新泾镇', 31.2165, 121.358),
    ],
  },
  {
    adcode: '419001',
    province: '河南省',
    city: '济源市',
    district: '济源市',
    towns: [town('419001001', '沁园街道', 35.09, 112.59)],
  },
];
