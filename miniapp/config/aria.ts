import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import spoken from './spoken.json';

type Platform = {
  runtimePath: string | string[];
  template?: { mergeComponents(ctx: IPluginContext, patch: object): void };
};

/**
 * Lets screen-reader names reach WXML: Taro drops aria attributes its templates do not list (NervJS/taro#10025).
 * Templates (here) and runtime (aria-runtime.js) must list the same, or the short names of attributes drift apart.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, { View: spoken, Text: spoken, Input: spoken, Textarea: spoken });
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js')].flat();
    },
  });
};
