import { Text, View } from '@tarojs/components';
import { type CSSProperties, type ReactNode, useEffect } from 'react';
import { namePage, topSpace } from '../device/bar.ts';
import { goBack } from '../device/go.ts';
import { press } from '../device/press.ts';
import { said } from '../device/said.ts';
import { useModeClasses } from '../state/useMode.ts';
import { text } from '../text/common.ts';

type Props = {
  readonly title: string;
  /** Shows the way back: one page back (home when opened directly), or what the page itself says. */
  readonly back?: boolean | (() => void) | undefined;
  /** Stays under the thumb while the body scrolls. */
  readonly foot?: ReactNode;
  /** A dark picture under the bar, for the front page. */
  readonly hero?: ReactNode;
  /** At the left end of the bar in place of the way back. */
  readonly left?: ReactNode;
  /** At the right end of the bar; inside WeChat it stands beside WeChat's own buttons, so keep it small. */
  readonly right?: ReactNode;
  /** Room for two columns on a desktop. */
  readonly wide?: boolean;
  readonly children?: ReactNode;
};

const { status, side } = topSpace();
const space = { '--status': `${status}px`, ...(side ? { '--bar-side': `${side}px` } : {}) } as CSSProperties;

const Bar = ({ title, back, left, right }: Pick<Props, 'title' | 'back' | 'left' | 'right'>) => (
  <View className="bar" style={space}>
    <View className="bar-row">
      {back ? (
        <View className="bar-back press" {...press(back === true ? goBack : back, { label: text.back })}>
          <View className="bar-arrow" />
        </View>
      ) : null}
      <Text className="bar-title" {...said({ role: 'heading', level: 1 })}>
        {title}
      </Text>
      {left ? <View className="bar-left">{left}</View> : null}
      {right ? <View className="bar-right">{right}</View> : null}
    </View>
  </View>
);

/** One page: its bar, its body, and its foot, in the mode the person uses. */
export function Screen({ title, back, foot, hero, left, right, wide, children }: Props) {
  const mode = useModeClasses();
  useEffect(() => namePage(title), [title]);
  const bar = <Bar title={title} back={back} left={left} right={right} />;
  return (
    <View className={`screen ${mode}`}>
      {hero ? (
        <View className="hero">
          {bar}
          {hero}
        </View>
      ) : (
        bar
      )}
      <View className={wide ? 'body body-wide' : 'body'} {...said({ role: 'main' })}>
        {children}
      </View>
      {foot ? (
        <View className="foot">
          <View className="foot-in">{foot}</View>
        </View>
      ) : null}
    </View>
  );
}
