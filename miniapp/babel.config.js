/** Import attributes (`with { type: 'json' }`) are for Node; webpack 5.91 cannot read them and needs none. */
const dropImportAttributes = () => ({
  visitor: {
    ImportDeclaration({ node }) {
      node.attributes = [];
    },
  },
});

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: process.env.TARO_ENV === 'h5' ? 'usage' : false,
      },
    ],
  ],
  plugins: [dropImportAttributes],
};
