/** Mistakes in how an article is laid out. */
export const articleWording = {
  noFrontMatter: () => ({
    message: '开头没有稿头',
    hint: '第一行写 ---，接着写 id、headline 等字段，再用单独一行 --- 结束',
  }),
  badHeading: () => ({
    message: '段落标题写法不对',
    hint: '写成 ## p1 或 ## p1 12-14：段号用小写英文和数字，后面是原版面的行号（可以不写）',
  }),
  textOutsidePassage: () => ({
    message: '这里还没有段落标题',
    hint: '在前面加一行 ## p1',
  }),
  textAfterFacts: () => ({
    message: '事实块后面还有文字，不属于任何段落',
    hint: '把文字移到事实块前面，或另起一段 ## p2',
  }),
  unknownBlock: () => ({
    message: '不认识的代码块',
    hint: '事实块以单独一行 ```facts 开头、``` 结尾',
  }),
  openBlock: () => ({
    message: '事实块没有结尾',
    hint: '在最后一条事实下面加单独一行 ```',
  }),
  secondFacts: () => ({
    message: '一段里有两个事实块',
    hint: '合并成一个，或把段落拆成两段',
  }),
  emptyPassage: ({ passage }: { passage: string }) => ({
    message: `段落 ${passage} 没有文字`,
    hint: '在标题下面写上转述的文字，或删掉这一段',
  }),
  noPassages: () => ({
    message: '稿件没有段落',
    hint: '在稿头后面写 ## p1，再写转述的文字',
  }),
};
