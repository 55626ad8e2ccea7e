import type { App } from 'aws-cdk-lib';

/** What differs between two deployments. None of it is secret; secrets are only ever named. */
export type Settings = {
  /** AWS region, e.g. `cn-north-1`; anything in `cn-*` gets what China offers. */
  readonly region: string;
  readonly nodejs: '22' | '24';
  /** Name of the SSM parameter that holds the sealed secrets (KMS ciphertext, base64). */
  readonly sealedSecrets: string;
  readonly wechatAppId: string;
  /** Key of the map service; empty: nobody is located, places are typed or picked. */
  readonly lbsKey: string;
  readonly templates: { readonly newCase: string; readonly progress: string; readonly escalation: string };
  /** The office's WeCom app for alerts; empty corp id: alerts go without it. `cardUrl`: the advisor's web pages, if any. */
  readonly wecom: { readonly corpId: string; readonly agentId: string; readonly cardUrl: string };
  /** Where the H5 pages are served from; empty when there are none. */
  readonly corsOrigin: string;
  /** Who is written to when an alarm rings; empty: nobody yet. */
  readonly alarmEmail: string;
  /** Own domain with its certificate; in China it must have an ICP filing. */
  readonly domain: { readonly name: string; readonly certificateArn: string } | null;
};

/** Settings from the context (`cdk.json`, `-c name=value`); throws a sentence that names what is wrong. */
export const settingsOf = (app: App): Settings => {
  const text = (name: string, otherwise = ''): string => String(app.node.tryGetContext(name) ?? otherwise);
  const nodejs = text('nodejs', '22');
  if (nodejs !== '22' && nodejs !== '24') throw new Error(`context nodejs must be 22 or 24, not ${nodejs}`);
  const [name, certificateArn] = [text('domainName'), text('certificateArn')];
  if ((name === '') !== (certificateArn === '')) throw new Error('domainName and certificateArn go together');
  return {
    region: text('region', 'cn-north-1'),
    nodejs,
    sealedSecrets: text('sealedSecrets', '/shouwang/sealed-secrets'),
    wechatAppId: text('wechatAppId'),
    lbsKey: text('lbsKey'),
    templates: {
      newCase: text('templateNewCase'),
      progress: text('templateProgress'),
      escalation: text('templateEscalation'),
    },
    wecom: { corpId: text('wecomCorpId'), agentId: text('wecomAgentId'), cardUrl: text('wecomCardUrl') },
    corsOrigin: text('corsOrigin'),
    alarmEmail: text('alarmEmail'),
    domain: name ? { name, certificateArn } : null,
  };
};
