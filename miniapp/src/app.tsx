import { useDidShow } from '@tarojs/taro';
import { type PropsWithChildren, useEffect } from 'react';
import { keepForOffline } from './device/offline.ts';
import { openMailroom, sendWaiting } from './state/mailroom.ts';
import { openVisitMail } from './state/visit-mail.ts';
import './app.css';

/** Nothing waits for the network here: pages open from what the phone has, unsent reports go out behind them. */
export default function App({ children }: PropsWithChildren) {
  useEffect(openMailroom, []);
  useEffect(openVisitMail, []);
  useEffect(keepForOffline, []);
  useDidShow(() => {
    sendWaiting();
  });
  return children;
}
