import { mergeInternalComponents } from '@tarojs/shared';
import spoken from './spoken.json';

mergeInternalComponents({ View: spoken, Text: spoken, Input: spoken, Textarea: spoken });
