import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { said } from '../../device/said.ts';
import { revealPart } from '../../device/scroll.ts';
import { Fold } from '../../parts/fold.tsx';
import { Option } from '../../parts/option.tsx';
import { setInHan } from '../../text/han.ts';
import { text } from '../../text/report.ts';
import { groups, phoneForSign } from '../data/signs.ts';
import { FirstCall } from './first-call.tsx';

type Props = {
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  /** What follows from a danger, directly below the dangers. */
  readonly children?: ReactNode;
};

const phones = (id: string) => phoneForSign(id).length > 0;

/** What can be noticed from the stairs or the shop, danger first; each group folds. */
export const Signs = ({ chosen, onToggle, children }: Props) => {
  const toggle = (id: string) => {
    onToggle(id);
    if (!chosen.includes(id) && phones(id)) revealPart(`sign-${id}`);
  };
  return (
    <View id="signs" className="report-part">
      <Text className="h2" {...said({ role: 'heading', level: 2 })}>
        {text.signs.title}
      </Text>
      <Text className="sub report-sub">{text.signs.sub}</Text>
      {groups.map(({ id, title, danger, alsoAbove, signs }) => {
        const count = signs.filter((sign) => chosen.includes(sign.id)).length;
        return (
          <View key={id} className={danger ? 'report-group report-danger' : 'report-group'}>
            <Fold summary={text.signs.group(title, count)} open={danger || count > 0}>
              {alsoAbove ? <Text className="sub report-also">{text.signs.alsoAbove}</Text> : null}
              {signs.map((sign) => (
                <View key={sign.id} id={`sign-${sign.id}`} className="sign">
                  <Option role="checkbox" chosen={chosen.includes(sign.id)} onTap={() => toggle(sign.id)}>
                    {setInHan(sign.text)}
                  </Option>
                  {chosen.includes(sign.id) ? <FirstCall lines={phoneForSign(sign.id)} /> : null}
                </View>
              ))}
            </Fold>
            {danger ? children : null}
          </View>
        );
      })}
    </View>
  );
};
