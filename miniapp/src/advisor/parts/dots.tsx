import { Text, View } from '@tarojs/components';

type Props = { readonly items: readonly string[]; readonly className?: string };

/** Short facts with a dot between them; where a line breaks, the dot goes with the break and hangs nowhere. */
export const Dots = ({ items, className = '' }: Props) => (
  <View className={`dots ${className}`}>
    <View className="dots-in">
      {items
        .flatMap((item) => item.split(' · '))
        .filter(Boolean)
        .map((item) => (
          <Text key={item} className="dots-part">
            {item}
          </Text>
        ))}
    </View>
  </View>
);
