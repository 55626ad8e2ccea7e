import { Text, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { createPoster, readRoster } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { goInstead } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { PickOne } from '../roster/pick-one.tsx';
import { text } from '../text.ts';

const words = text.posters;

/** A poster for one committee; made once however often the button is pressed. */
export function NewPoster({ onCancel }: { readonly onCancel: () => void }) {
  const [committee, setCommittee] = useState('');
  const [spot, setSpot] = useState('');
  const [lacking, setLacking] = useState(false);
  const eventId = useRef(newId());
  const places = useTask(() => call(readRoster, { days: 1 }));
  const { run } = places;
  useEffect(() => {
    run();
  }, [run]);
  const making = useTask(() => {
    const where = spot.trim();
    return call(createPoster, { eventId: eventId.current, committee, ...(where ? { spot: where } : {}) });
  });
  const make = async () => {
    if (!committee) return setLacking(true);
    const result = await making.run();
    if (result.ok) goInstead(`/lead/poster/index?id=${result.value.posterId}`);
  };
  const options = places.value?.committees.map(({ code, name }) => [code, name] as const);
  return (
    <View className="stack">
      {places.problem ? <Trouble problem={places.problem} retry={run} /> : null}
      {options ? (
        <PickOne
          label={words.which}
          options={options}
          chosen={committee}
          onPick={(code) => {
            setCommittee(code);
            setLacking(false);
            eventId.current = newId();
          }}
        />
      ) : places.problem ? null : (
        <Loading label={words.loading} />
      )}
      {lacking ? <Text className="field-error">{words.pick}</Text> : null}
      <Field label={words.spot} placeholder={words.spotHint} value={spot} max={20} onInput={setSpot} />
      {making.problem ? <Trouble problem={making.problem} /> : null}
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {text.cancel}
        </Button>
        <Button busy={making.busy} onTap={make}>
          {words.create}
        </Button>
      </View>
    </View>
  );
}
