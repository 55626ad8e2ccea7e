import { Text, View } from '@tarojs/components';
import type { Policy } from 'shared-scoring';
import { said } from '../../device/said.ts';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Option } from '../../parts/option.tsx';
import { Screen } from '../../parts/screen.tsx';
import { libraryRegionKept } from '../state/library-kept.ts';
import { regionName, regions } from '../state/regions.ts';
import { useLibrary, ways } from '../state/use-library.ts';
import { text } from '../text.ts';
import { PolicyRow } from './policy-row.tsx';

const words = text.library;

const List = ({ policies, region }: { readonly policies: readonly Policy[]; readonly region: string }) => (
  <View className="card policy-rows">
    {policies.map((policy) => (
      <PolicyRow key={policy.id} policy={policy} region={region} />
    ))}
  </View>
);

const District = ({ region }: { readonly region: string }) => (
  <Fold summary={words.district(regionName(region))}>
    <View className="names" {...said({ role: 'radiogroup', label: text.screen.region })}>
      {regions.map(({ code, name }) => (
        <Option key={code} chosen={code === region} onTap={() => libraryRegionKept.write(code)}>
          {name}
        </Option>
      ))}
    </View>
  </Fold>
);

/** Every policy of the district, to be searched or browsed; it is all on this phone. */
export function LibraryPage() {
  const { region, words: typed, way, search, choose, found, shelves } = useLibrary();
  return (
    <Screen title={words.title} back>
      <Field label={words.search} placeholder={words.searchHint} max={30} value={typed} onInput={search} />
      <District region={region} />
      {found ? (
        <>
          <Text className="sub found" {...said({ role: 'status', live: 'polite' })}>
            {words.found(found.length)}
          </Text>
          {found.length > 0 ? (
            <List policies={found} region={region} />
          ) : (
            <Empty title={words.none}>{words.noneSay}</Empty>
          )}
        </>
      ) : (
        <>
          <View className="ways" {...said({ role: 'radiogroup', label: words.ways })}>
            {ways.map((one) => (
              <Option key={one} chosen={one === way} onTap={() => choose(one)}>
                {words.way[one]}
              </Option>
            ))}
          </View>
          <View className="card">
            {shelves.map(({ name, policies }) => (
              <Fold key={`${way}${name}`} summary={words.shelf(name, policies.length)}>
                <View className="policy-rows">
                  {policies.map((policy) => (
                    <PolicyRow key={policy.id} policy={policy} region={region} />
                  ))}
                </View>
              </Fold>
            ))}
          </View>
        </>
      )}
    </Screen>
  );
}
