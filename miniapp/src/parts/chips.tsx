import { Text, View } from '@tarojs/components';

/** Short facts side by side. */
export const Chips = ({ items }: { readonly items: readonly string[] }) => (
  <View className="chips">
    {items.map((item) => (
      <Text key={item} className="chip">
        {item}
      </Text>
    ))}
  </View>
);
