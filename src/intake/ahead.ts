/** 高于全省, 增速比全省平均快: by how much a rate is ahead of another one. */
export function aheadOf(
  said: string,
): { readonly name: string; readonly isOfRate: boolean; readonly than: string } | undefined {
  const [, name = '', rate, how, than, other, gap] =
    /^(.*?)(增速|[增涨降]幅)?(?:([高低快慢])于(.+)|[比较](?![上去前\d年节]|同期|[一二三四]季)(.+?)(?:平均)?(?:水平)?([高低快慢])出?)$/.exec(
      said,
    ) ?? [];
  const told = how === undefined ? gap && other && `${gap}于${other}` : than && `${how}于${than}`;
  // 城镇化率高于全省 is told of no rate of growth.
  return !told || (name !== '' && rate === undefined)
    ? undefined
    : { name, isOfRate: rate !== undefined, than: told };
}
