<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Baiwen::AboutDialog</name>
    <message>
        <source>About Baiwen</source>
        <translation>关于百问</translation>
    </message>
    <message>
        <source>Baiwen %1</source>
        <translation>百问 %1</translation>
    </message>
    <message>
        <source>An offline program to prepare for interviews about large language models: read, practise against the clock, and come back to what is still weak.</source>
        <translation>离线的大模型面试备考软件：先读懂，再限时模拟，把还薄弱的题找回来重做。</translation>
    </message>
    <message>
        <source>Your data: %1</source>
        <translation>你的数据：%1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1, SQLite, md4c and ICU.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。使用 Qt %1、SQLite、md4c 和 ICU 构建。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Baiwen::Actions</name>
    <message>
        <source>&amp;Open question list…</source>
        <translation>打开题单(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove bank…</source>
        <translation>移除题库(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation>查找题目(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show answer</source>
        <translation>显示答案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>上一题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>下一题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>面试(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>默认字号(&amp;N)</translation>
    </message>
    <message>
        <source>Questions in the other lan&amp;guage</source>
        <translation>切换题目语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;answering</source>
        <translation>开始作答(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation>提交(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tell the time left</source>
        <translation>报剩余时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;30 seconds more</source>
        <translation>加时 30 秒(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Hide clock</source>
        <translation>隐藏时钟(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Baiwen</source>
        <translation>关于百问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>题目(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>我的数据(&amp;D)</translation>
    </message>
    <message>
        <source>Edit n&amp;ote</source>
        <translation>编辑笔记(&amp;O)</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>编辑标签(&amp;T)</translation>
    </message>
    <message>
        <source>Rena&amp;me tag…</source>
        <translation>重命名标签(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove ta&amp;g from all questions…</source>
        <translation>从所有题目移除标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>下一处命中(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious hit</source>
        <translation>上一处命中(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ind in this text</source>
        <translation>在本文中查找(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>保存搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>Rename searc&amp;h…</source>
        <translation>重命名搜索(&amp;H)…</translation>
    </message>
    <message>
        <source>Move search &amp;up</source>
        <translation>上移搜索(&amp;U)</translation>
    </message>
    <message>
        <source>Move search do&amp;wn</source>
        <translation>下移搜索(&amp;W)</translation>
    </message>
    <message>
        <source>Remo&amp;ve saved search</source>
        <translation>移除已存搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation>快速前往(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>搜索用法(&amp;H)</translation>
    </message>
    <message>
        <source>I &amp;don&apos;t know</source>
        <translation>不会(&amp;D)</translation>
    </message>
    <message>
        <source>H&amp;int</source>
        <translation>提示(&amp;I)</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>学习(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Start studying</source>
        <translation>开始学习(&amp;S)</translation>
    </message>
    <message>
        <source>Study &amp;these questions</source>
        <translation>学习这些题(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;answer, then Good</source>
        <translation>显示答案，再按为“良好”(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>重来(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hard</source>
        <translation>困难(&amp;H)</translation>
    </message>
    <message>
        <source>G&amp;ood</source>
        <translation>良好(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Easy</source>
        <translation>简单(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>搁置(&amp;U)</translation>
    </message>
    <message>
        <source>Put off until to&amp;morrow</source>
        <translation>推迟到明天(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;nd session</source>
        <translation>结束本次(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>学习(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>进度(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Baiwen::AdditionsPage</name>
    <message>
        <source>Addition to question %1</source>
        <translation>第 %1 题的补充</translation>
    </message>
    <message>
        <source>What you would add…</source>
        <translation>补充的内容…</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>还有要补充的吗？</translation>
    </message>
    <message>
        <source>All questions are answered. Before you see the model answers: what would you still say? It is kept with your answer and does not change its score.</source>
        <translation>题目都答完了。看参考答案之前，还想补充什么？补充会和你的回答一起保存，但不改变得分。</translation>
    </message>
    <message>
        <source>To the review  (Ctrl+Enter)</source>
        <translation>去评分（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>Baiwen::AnkiCollection</name>
    <message>
        <source>%1 is no collection of Anki&apos;s: it has no table “%2”</source>
        <translation>%1 不是 Anki 的牌组集：没有“%2”表</translation>
    </message>
    <message>
        <source>%1 holds more than %2 entries</source>
        <translation>%1 的条目多于 %2 个</translation>
    </message>
    <message>
        <source>The texts of %1 are larger than %2 MiB</source>
        <translation>%1 的文字超过 %2 MiB</translation>
    </message>
</context>
<context>
    <name>Baiwen::AnkiImport</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>The package holds no collection</source>
        <translation>牌组包里没有牌组集</translation>
    </message>
    <message>
        <source>Note %1 has nothing on its front and is left out</source>
        <translation>笔记 %1 正面是空的，未读入</translation>
    </message>
    <message>
        <source>Note %1 (%2): the id “%3” is taken, and another is made</source>
        <translation>笔记 %1（%2）：编号“%3”已被占用，另取一个</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s) are left out</source>
        <translation>
            <numerusform>有 %n 个声音未读入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) from the web are not loaded</source>
        <translation>
            <numerusform>有 %n 张网络图片不加载</numerusform>
        </translation>
    </message>
    <message>
        <source>When cards are due is left out: studying starts anew</source>
        <translation>卡片的到期时间未读入：复习从头开始</translation>
    </message>
</context>
<context>
    <name>Baiwen::AnkiMedia</name>
    <message>
        <source>The list of images cannot be read, and they are left out</source>
        <translation>读不了图片列表，图片未读入</translation>
    </message>
    <message>
        <source>The image “%1” is not in the package</source>
        <translation>牌组包里没有图片“%1”</translation>
    </message>
    <message>
        <source>The image “%1” is left out: %2</source>
        <translation>图片“%1”未读入：%2</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>Baiwen::AnswerCard</name>
    <message>
        <source>second try, not counted</source>
        <translation>第二次作答，不计入</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>把握 %1%</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Sure, but wrong: read this one first.</source>
        <translation>有把握却答错了：先看这道。</translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation>整体作答</translation>
    </message>
    <message>
        <source>vital</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>Answer and model answer</source>
        <translation>我的作答与参考答案</translation>
    </message>
    <message>
        <source>Open in Browse</source>
        <translation>在“浏览”中打开</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>你的作答</translation>
    </message>
    <message>
        <source>Said aloud, not recorded.</source>
        <translation>口答，未录音。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写下内容。</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <source>This question is not in the bank any more.</source>
        <translation>题库里已经没有这道题了。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Added at the end, not scored</source>
        <translation>最后的补充，不计分</translation>
    </message>
</context>
<context>
    <name>Baiwen::BackupCommand</name>
    <message>
        <source>There is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Back up your library</source>
        <translation>备份你的数据</translation>
    </message>
    <message>
        <source>Makes a backup of your library (bookmarks, tags, notes, interviews) in the
folder of backups and prints its path. With --to it writes one file for another
machine instead; a copy that is there already is replaced. Both may be done
while the program runs.

Exit status: 0 done, 1 nothing was copied, 2 wrong usage.</source>
        <translation>把你的数据（书签、标签、笔记、面试记录）备份到备份文件夹，并输出备份的路径。
加上 --to 则改为写出一个文件，供另一台电脑使用；已有的旧副本会被替换。
程序运行时也可以备份。

退出状态：0 完成，1 没有复制，2 用法不对。</translation>
    </message>
    <message>
        <source>Write the copy to &lt;FILE&gt;</source>
        <translation>把副本写到 &lt;FILE&gt;</translation>
    </message>
    <message>
        <source>backup takes no file; --to says where the copy is to go</source>
        <translation>backup 不接受文件参数；用 --to 指定副本的位置</translation>
    </message>
    <message>
        <source>--to needs a file</source>
        <translation>--to 需要一个文件</translation>
    </message>
    <message>
        <source>This is the library itself</source>
        <translation>这就是数据库本身</translation>
    </message>
    <message>
        <source>Something else of this name is there already; it was left as it is</source>
        <translation>已有同名的其他内容，未作改动</translation>
    </message>
    <message>
        <source>This is a library in use; it was left as it is</source>
        <translation>这是正在使用的数据库，未作改动</translation>
    </message>
</context>
<context>
    <name>Baiwen::BackupListModel</name>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>while you worked</source>
        <translation>使用中自动备份</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>before a new format</source>
        <translation>格式升级前</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>合并前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Baiwen::Bank</name>
    <message>
        <source>The id “%1” stands in two documents; “%2” is now %3</source>
        <translation>两个文档都用了 id“%1”；“%2”已改为 %3</translation>
    </message>
</context>
<context>
    <name>Baiwen::BankCheck</name>
    <message>
        <source>Prerequisites in a circle: %1</source>
        <translation>先修题循环依赖：%1</translation>
    </message>
    <message>
        <source>%1: the calculation “%2” comes to %3</source>
        <translation>%1：算式“%2”的结果应为 %3</translation>
    </message>
    <message>
        <source>%1: there is no question “%2” to come first</source>
        <translation>%1：先修题“%2”不存在</translation>
    </message>
    <message>
        <source>%1: the follow-up leads to “%2”, which does not exist</source>
        <translation>%1：追问指向的“%2”不存在</translation>
    </message>
    <message>
        <source>%1: a link leads to “%2”, which does not exist</source>
        <translation>%1：链接指向的“%2”不存在</translation>
    </message>
    <message>
        <source>%1: “%2” is no arXiv id</source>
        <translation>%1：“%2”不是有效的 arXiv 编号</translation>
    </message>
    <message>
        <source>%1: the answer does not begin with a sentence</source>
        <translation>%1：答案没有以一句话开头</translation>
    </message>
    <message>
        <source>%1: the lead has %2 words; at most %3 can be said in one breath</source>
        <translation>%1：开头的结论有 %2 个词；一口气最多说 %3 个词</translation>
    </message>
    <message>
        <source>%1: the lead has %2 characters; at most %3 can be said in one breath</source>
        <translation>%1：开头的结论有 %2 个字；一口气最多说 %3 个字</translation>
    </message>
    <message>
        <source>%1: was to be reviewed by %2</source>
        <translation>%1：应在 %2 前复核，现已过期</translation>
    </message>
    <message>
        <source>%1 stands in Chinese only</source>
        <translation>%1 仅有中文</translation>
    </message>
    <message>
        <source>%1: %2 points in Chinese, %3 in English</source>
        <translation>%1：要点数不一致，中文 %2 条，英文 %3 条</translation>
    </message>
    <message>
        <source>%1: point %2 is vital in one language only</source>
        <translation>%1：第 %2 条要点只在一种语言中是必答点</translation>
    </message>
    <message>
        <source>%1: level %2 in Chinese, %3 in English</source>
        <translation>%1：难度不一致，中文为 %2，英文为 %3</translation>
    </message>
    <message>
        <source>%1: the kinds differ</source>
        <translation>%1：类型不一致</translation>
    </message>
    <message>
        <source>%1 stands in English only</source>
        <translation>%1 仅有英文</translation>
    </message>
    <message>
        <source>The topics differ: %1 in Chinese, %2 in English</source>
        <translation>主题不一致：中文为 %1，英文为 %2</translation>
    </message>
</context>
<context>
    <name>Baiwen::BankImport</name>
    <message>
        <source>Of %1 entries %2 questions were made: headings within their texts were taken for others</source>
        <translation>%1 个条目读成了 %2 道题：正文里的标题被当成了别的题</translation>
    </message>
</context>
<context>
    <name>Baiwen::BankLibrary</name>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be moved</source>
        <translation>无法移动“%1”</translation>
    </message>
    <message>
        <source>A bank named “%1” is there already</source>
        <translation>已有名为“%1”的题库</translation>
    </message>
</context>
<context>
    <name>Baiwen::BankReader</name>
    <message>
        <source>Unknown key “%1: %2” of a point</source>
        <translation>要点中有未知的键“%1: %2”</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB</source>
        <translation>文件超过 %1 MiB</translation>
    </message>
    <message>
        <source>The document has more than %1 blocks</source>
        <translation>文档超过 %1 个块</translation>
    </message>
    <message>
        <source>The document has more than %1 topics and questions</source>
        <translation>文档中的主题和题目超过 %1 个</translation>
    </message>
    <message>
        <source>No question was found</source>
        <translation>没有找到题目</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>已取消读取</translation>
    </message>
    <message>
        <source>The text is in %1</source>
        <translation>文本编码为 %1</translation>
    </message>
    <message>
        <source>The text was taken to be in %1; check that it reads well</source>
        <translation>文本按 %1 编码读取；请检查有无乱码</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded and show as “�”; the first is here</source>
        <translation>
            <numerusform>有 %n 处无法解码，显示为“�”；第一处在这里</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1: %2” is not understood</source>
        <translation>无法识别“%1: %2”</translation>
    </message>
    <message>
        <source>Unknown key “%1: %2” in the front matter</source>
        <translation>文首元数据中有未知的键“%1: %2”</translation>
    </message>
    <message>
        <source>Blocks are nested more than %1 deep; the marks beyond that are taken as text</source>
        <translation>块的嵌套超过 %1 层；更深的标记按普通文本处理</translation>
    </message>
    <message>
        <source>The code block that begins here is never closed</source>
        <translation>从这里开始的代码块没有结束</translation>
    </message>
    <message>
        <source>The comment that begins here is never closed</source>
        <translation>从这里开始的注释没有结束</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) from the web are not loaded; the first is %1</source>
        <translation>
            <numerusform>有 %n 张网络图片未加载；第一张是 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The heading “%1” is left out with its table of contents</source>
        <translation>标题“%1”连同其下的目录已略去</translation>
    </message>
    <message numerus="yes">
        <source>A table of contents with %n link(s) is left out</source>
        <translation>
            <numerusform>已略去一份含 %n 个链接的目录</numerusform>
        </translation>
    </message>
    <message>
        <source>; worded otherwise than the headings: %1</source>
        <translation>；与标题文字不一致的有：%1</translation>
    </message>
    <message>
        <source>The heading has no text</source>
        <translation>标题没有文字</translation>
    </message>
    <message>
        <source>The question “%1” has no answer</source>
        <translation>题目“%1”没有答案</translation>
    </message>
    <message>
        <source>The title “%1” stands in line %2 already; without ids the two are told apart by their order</source>
        <translation>标题“%1”在第 %2 行已出现过；没有 id，两题只能按先后顺序区分</translation>
    </message>
    <message>
        <source>The id “%1” of line %2 is taken by line %3; this entry gets another</source>
        <translation>第 %2 行的 id“%1”已被第 %3 行占用；此处改用另一个 id</translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” was read as a section&apos;s marker, %n time(s)</source>
        <translation>
            <numerusform>标签“%1”已识别为小节标记，共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>“%1”是文件夹</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>The comment “%1” beside a heading is left out</source>
        <translation>标题旁的注释“%1”已略去</translation>
    </message>
    <message>
        <source>“%1: %2” does not belong here or stands here twice</source>
        <translation>“%1: %2”不该出现在这里，或重复出现</translation>
    </message>
    <message>
        <source>Unknown key “%1: %2”</source>
        <translation>未知的键“%1: %2”</translation>
    </message>
    <message>
        <source>“%1: %2” is malformed; an id is made of a-z, 0-9, hyphens and dots</source>
        <translation>“%1: %2”格式不正确；id 只能由 a-z、0-9、连字符和点组成</translation>
    </message>
    <message>
        <source>“%1: %2” is malformed; an id is made of a-z, 0-9 and hyphens</source>
        <translation>“%1: %2”格式不正确；id 只能由 a-z、0-9 和连字符组成</translation>
    </message>
    <message>
        <source>“%1: %2” is not 1, 2 or 3</source>
        <translation>“%1: %2”不是 1、2 或 3</translation>
    </message>
    <message>
        <source>“%1: %2” is no kind of question</source>
        <translation>“%1: %2”不是有效的题目类型</translation>
    </message>
    <message>
        <source>“%1: %2” is no number of minutes</source>
        <translation>“%1: %2”不是有效的分钟数</translation>
    </message>
    <message>
        <source>“%1: %2” is no date such as 2026-09</source>
        <translation>“%1: %2”不是有效的日期，正确格式如 2026-09</translation>
    </message>
    <message>
        <source>The HTML that begins here is never closed</source>
        <translation>从这里开始的 HTML 一直没有结束</translation>
    </message>
</context>
<context>
    <name>Baiwen::BookmarkButton</name>
    <message>
        <source>Bookmarked</source>
        <translation>已加书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>Baiwen::BookmarkCommand</name>
    <message>
        <source>bookmark “%1”</source>
        <translation>收藏“%1”</translation>
    </message>
    <message>
        <source>remove bookmark “%1”</source>
        <translation>取消收藏“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::BrowsePage</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) here. Choose one in the list, or press J for the next.</source>
        <translation>
            <numerusform>这里有 %n 道题。在列表里选一道，或按 J 看下一题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>What you marked to come back to. The star or Ctrl+D takes a mark away, Ctrl+Z brings it back.</source>
        <translation>你标记过、要回头再看的题。点星标或按 Ctrl+D 取消，按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What you tagged. T on a question puts tags on it or takes them off; F2 here gives the tag another name.</source>
        <translation>你贴过标签的题。在题目上按 T 添加或移除标签；在这里按 F2 重命名标签。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Searches you gave a name. Ctrl+S keeps the one in the search field.</source>
        <translation>起了名字的搜索。按 Ctrl+S 保存搜索框里的这一条。</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>题目合集</translation>
    </message>
    <message>
        <source>Questions that their authors put together across topics: those that belong to a role, or to a list that is often asked.</source>
        <translation>出题者跨主题编在一起的题目：属于某一岗位的，或出自一份常考清单的。</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>What is to be repeated today. Ctrl+Shift+2 studies what is in the list.</source>
        <translation>今天要复习的题目。按 Ctrl+Shift+2 学习列表中的题目。</translation>
    </message>
    <message>
        <source>Never studied</source>
        <translation>未学过</translation>
    </message>
    <message>
        <source>What has not come up in studying yet. Some of these come every day.</source>
        <translation>还没有学过的题目，每天会从中加入几道。</translation>
    </message>
    <message>
        <source>Weak in interviews</source>
        <translation>面试薄弱</translation>
    </message>
    <message>
        <source>What went badly in the latest interview that asked it. Ctrl+Shift+2 studies what is in the list.</source>
        <translation>最近一次面试中答得不好的题目。按 Ctrl+Shift+2 学习列表中的题目。</translation>
    </message>
</context>
<context>
    <name>Baiwen::CalculationText</name>
    <message>
        <source>The calculation has no equals sign: %1</source>
        <translation>算式缺少等号：%1</translation>
    </message>
    <message>
        <source>The calculation cannot be evaluated: %1</source>
        <translation>算式无法计算：%1</translation>
    </message>
    <message>
        <source>The result of the calculation is not a number: %1</source>
        <translation>算式的结果不是数字：%1</translation>
    </message>
</context>
<context>
    <name>Baiwen::CalendarHeatmap</name>
    <message>
        <source>A year, a day each. Arrow keys go to another day or week.</source>
        <translation>一年，每天一格。方向键换到另一天或另一周。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>少</translation>
    </message>
</context>
<context>
    <name>Baiwen::Calibration</name>
    <message numerus="yes">
        <source>You overestimate yourself by %n point(s) on average.</source>
        <translation>
            <numerusform>你平均高估自己 %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You underestimate yourself by %n point(s) on average.</source>
        <translation>
            <numerusform>你平均低估自己 %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 you overestimate yourself by %n point(s) on average.</source>
        <translation>
            <numerusform>你在 %1 上平均高估 %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 you underestimate yourself by %n point(s) on average.</source>
        <translation>
            <numerusform>你在 %1 上平均低估 %n 分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ChangeBankCommand</name>
    <message>
        <source>add bank “%1”</source>
        <translation>添加题库“%1”</translation>
    </message>
    <message>
        <source>remove bank “%1”</source>
        <translation>移除题库“%1”</translation>
    </message>
    <message>
        <source>update bank “%1”</source>
        <translation>更新题库“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::ChartCard</name>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>图表数据：%1</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>收起数据</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示数据</translation>
    </message>
</context>
<context>
    <name>Baiwen::ChartExportButton</name>
    <message>
        <source>Export the chart: %1</source>
        <translation>导出图表：%1</translation>
    </message>
    <message>
        <source>&amp;Numbers (CSV)…</source>
        <translation>数字(CSV)(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>图片(PNG)(&amp;P)…</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔的数值</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>Baiwen::CheckCommand</name>
    <message>
        <source>[options] FILE…</source>
        <translation>[选项] FILE…</translation>
    </message>
    <message>
        <source>Say what is wrong in bank documents</source>
        <translation>检查题库文档中的问题</translation>
    </message>
    <message>
        <source>Reads bank documents and writes what is wrong in them to standard output, a
line each:
  file:line: level: message
The level is note, warning or error. The last line counts them. Any Markdown
list of questions is read; one with answer markers is also held to the rules
of the built-in bank.

Exit status: 0 no errors, 1 errors, 2 wrong usage.</source>
        <translation>读取题库文档，把发现的问题写到标准输出，每行一条：
  文件:行号: 级别: 消息
级别为 note、warning 或 error。最后一行是各级别的合计。任何 Markdown 题单
都能读取；带答案标记的题单还会按内置题库的规则检查。

退出状态：0 没有错误，1 有错误，2 用法不对。</translation>
    </message>
    <message>
        <source>Also compare two files as the Chinese and the English edition of one document</source>
        <translation>同时把两个文件当作同一文档的中文版和英文版来比对</translation>
    </message>
    <message>
        <source>A Markdown file, or - for standard input</source>
        <translation>Markdown 文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>check needs a file</source>
        <translation>check 需要指定文件</translation>
    </message>
    <message>
        <source>--translation compares two files</source>
        <translation>--translation 需要两个文件来比对</translation>
    </message>
    <message>
        <source>--translation compares a Chinese file with an English one</source>
        <translation>--translation 需要一个中文文件和一个英文文件</translation>
    </message>
    <message>
        <source>Files: %1, questions: %2, errors: %3, warnings: %4, notes: %5</source>
        <translation>文件 %1，题目 %2，错误 %3，警告 %4，提示 %5</translation>
    </message>
</context>
<context>
    <name>Baiwen::Collection</name>
    <message>
        <source>Classic 30</source>
        <translation>经典 30 问</translation>
    </message>
    <message>
        <source>Research roles</source>
        <translation>研究岗</translation>
    </message>
    <message>
        <source>Training roles</source>
        <translation>训练岗</translation>
    </message>
    <message>
        <source>Inference roles</source>
        <translation>推理岗</translation>
    </message>
    <message>
        <source>Application roles</source>
        <translation>应用岗</translation>
    </message>
    <message>
        <source>Product roles</source>
        <translation>产品岗</translation>
    </message>
</context>
<context>
    <name>Baiwen::Command</name>
    <message>
        <source>“%1” says how it is used</source>
        <translation>用法请见“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::CommandLine</name>
    <message>
        <source>Keep everything of yours in the folder &lt;DIR&gt;</source>
        <translation>把你的全部数据存放在文件夹 &lt;DIR&gt; 中</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>baiwen [options] [FILE…]
       baiwen COMMAND [options] …</source>
        <translation>baiwen [选项] [FILE…]
      baiwen 命令 [选项] …</translation>
    </message>
    <message>
        <source>Study for interviews about large language models. Without a command the
window opens.</source>
        <translation>大模型面试备考。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>A Markdown list of questions to open in the window</source>
        <translation>要在窗口中打开的 Markdown 题单</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation>--data-dir 需要指定文件夹</translation>
    </message>
    <message>
        <source>there is no command and no file “%1”; did you mean “%2”?</source>
        <translation>没有名为“%1”的命令或文件；你要的是“%2”吗？</translation>
    </message>
</context>
<context>
    <name>Baiwen::ComparisonView</name>
    <message>
        <source>One is practice and one an exam: the scores are not of one kind.</source>
        <translation>一场是练习，一场是模拟考，分数不可直接相比。</translation>
    </message>
    <message>
        <source>The later one went better, by more than its uncertainty.</source>
        <translation>后一场更好，差距超出误差范围。</translation>
    </message>
    <message>
        <source>The later one went worse, by more than its uncertainty.</source>
        <translation>后一场更差，差距超出误差范围。</translation>
    </message>
    <message>
        <source>The difference is within chance.</source>
        <translation>差距在误差范围之内。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Two interviews compared</source>
        <translation>两场面试对比</translation>
    </message>
    <message>
        <source>Questions asked in both</source>
        <translation>两场都问到的题</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) only in the earlier one</source>
        <translation>
            <numerusform>%n 题只在前一场出现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) only in the later one</source>
        <translation>
            <numerusform>%n 题只在后一场出现</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics of both</source>
        <translation>两场都有的主题</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Weak answers</source>
        <translation>薄弱作答</translation>
    </message>
    <message>
        <source>Vital points missed</source>
        <translation>漏掉的必答点</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>没有。</translation>
    </message>
</context>
<context>
    <name>Baiwen::ConfidencePage</name>
    <message>
        <source>The time ran out: the answer was taken as it stood.</source>
        <translation>时间到，已按当前内容收卷。</translation>
    </message>
    <message>
        <source>Answer taken.</source>
        <translation>已收卷。</translation>
    </message>
    <message>
        <source>How sure are you that it was right?</source>
        <translation>你有多大把握答对了？</translation>
    </message>
    <message>
        <source>Before you see the model answer. Keys 1 to 5.</source>
        <translation>先估一估，再看参考答案。按 1 到 5 键选择。</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>全靠猜</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>没把握</translation>
    </message>
    <message>
        <source>Half and half</source>
        <translation>一半一半</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>十拿九稳</translation>
    </message>
    <message>
        <source>%1   %2 %   %3</source>
        <translation>%1   %2%   %3</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>不作估计</translation>
    </message>
</context>
<context>
    <name>Baiwen::Console</name>
    <message>
        <source>Output was lost: %1</source>
        <translation>输出丢失：%1</translation>
    </message>
</context>
<context>
    <name>Baiwen::Csv</name>
    <message>
        <source>The table cannot be read</source>
        <translation>无法读取这张表</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns</source>
        <translation>第 %1 行多于 %2 列</translation>
    </message>
    <message>
        <source>The table has more than %1 rows</source>
        <translation>表格多于 %1 行</translation>
    </message>
    <message>
        <source>The quotation that begins in the row of line %1 is never closed</source>
        <translation>第 %1 行开始的一条记录里，引号没有闭合</translation>
    </message>
</context>
<context>
    <name>Baiwen::DataFolder</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>无法写入文件夹 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Baiwen::DataFolderChoice</name>
    <message>
        <source>Folder for your data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>无法使用这个文件夹</translation>
    </message>
</context>
<context>
    <name>Baiwen::Database</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Another program is using %1 and has not let go of it. Close that program and try again.</source>
        <translation>另一个程序正占用 %1。请关闭那个程序后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only.</source>
        <translation>无法写入 %1：文件或所在文件夹是只读的。</translation>
    </message>
    <message>
        <source>The disk is full, so this change was not kept in %1. Free some space and try again.</source>
        <translation>磁盘已满，这次更改没有存入 %1。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error while %1 was in use.</source>
        <translation>使用 %1 时磁盘报错。</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a library file at all.</source>
        <translation>%1 已损坏，或者根本不是数据库文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its folder is missing or may not be used.</source>
        <translation>无法打开 %1：所在文件夹不存在，或没有访问权限。</translation>
    </message>
    <message>
        <source>The work on %1 was interrupted.</source>
        <translation>对 %1 的操作被中断。</translation>
    </message>
    <message>
        <source>%1 could not be used because of a fault in this program.</source>
        <translation>因程序自身的错误，无法使用 %1。</translation>
    </message>
    <message>
        <source>%1 has been rewritten by another program and cannot take the place of the library.</source>
        <translation>%1 已被其他程序改写，不能用来替换数据库。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有 %1 这个文件。</translation>
    </message>
    <message>
        <source>%1 is empty: there is no library in it.</source>
        <translation>%1 是空的，里面没有数据库。</translation>
    </message>
</context>
<context>
    <name>Baiwen::DetailHtml</name>
    <message>
        <source>Basic</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>手写代码</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>核对于 %1</translation>
    </message>
    <message>
        <source>Answer it yourself first: say the headline in one sentence, then the points.</source>
        <translation>先自己答一遍：用一句话说出结论，再列要点。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>误区</translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>Baiwen::DetailPane</name>
    <message>
        <source>Question and answer</source>
        <translation>题目与答案</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Answer it yourself first</source>
        <translation>先自己答一遍</translation>
    </message>
    <message>
        <source>Show answer  (Space)</source>
        <translation>显示答案（空格）</translation>
    </message>
    <message>
        <source>only in Chinese</source>
        <translation>仅有中文</translation>
    </message>
    <message>
        <source>only in English</source>
        <translation>仅有英文</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation>在浏览器里打开这个地址吗？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Baiwen::DiagnosticModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · 第 %2 行</translation>
    </message>
</context>
<context>
    <name>Baiwen::DocumentJson</name>
    <message>
        <source>Topic %1: the id “%2” is malformed or taken, and another is made</source>
        <translation>第 %1 个主题：编号“%2”不合规或已被占用，另取一个</translation>
    </message>
    <message>
        <source>Topic %1 has neither title nor id and is left out</source>
        <translation>第 %1 个主题既无标题也无编号，未读入</translation>
    </message>
    <message>
        <source>Question %1 has neither title nor id and is left out</source>
        <translation>第 %1 道题既无标题也无编号，未读入</translation>
    </message>
    <message>
        <source>Question %1: the id “%2” is malformed or taken, and another is made</source>
        <translation>第 %1 道题：编号“%2”不合规或已被占用，另取一个</translation>
    </message>
    <message>
        <source>Question %1: there is no topic “%2”</source>
        <translation>第 %1 道题：没有主题“%2”</translation>
    </message>
    <message>
        <source>Question %1: a level is 1, 2 or 3, and minutes are at most a day</source>
        <translation>第 %1 道题：难度是 1、2 或 3，分钟数最多一天</translation>
    </message>
    <message>
        <source>Question %1: there is no kind “%2”</source>
        <translation>第 %1 道题：没有“%2”这种题型</translation>
    </message>
    <message>
        <source>Line %1 is no JSON: %2</source>
        <translation>第 %1 行不是 JSON：%2</translation>
    </message>
    <message>
        <source>This JSON is no bank that Baiwen has written</source>
        <translation>这个 JSON 不是百问写出的题库</translation>
    </message>
    <message>
        <source>This bank was written by a later version of Baiwen</source>
        <translation>这个题库由更新版本的百问写出</translation>
    </message>
</context>
<context>
    <name>Baiwen::DocumentModel</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <translation>
            <numerusform>%1，%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no answer</source>
        <translation>%1，没有答案</translation>
    </message>
</context>
<context>
    <name>Baiwen::Duplicates</name>
    <message>
        <source>“%1” stands here twice</source>
        <translation>“%1”在这里出现两次</translation>
    </message>
    <message>
        <source>“%1” stands here twice; the second is left out</source>
        <translation>“%1”在这里出现两次，略去后一个</translation>
    </message>
    <message>
        <source>“%1” stands here twice; the first is left out</source>
        <translation>“%1”在这里出现两次，略去前一个</translation>
    </message>
    <message>
        <source>“%1” is in “%2” already and is left out</source>
        <translation>“%1”已在“%2”中，未读入</translation>
    </message>
    <message>
        <source>“%1” takes the place of the one in “%2”</source>
        <translation>“%1”取代了“%2”里的那一道</translation>
    </message>
    <message>
        <source>“%1” is in “%2”, too</source>
        <translation>“%1”在“%2”中也有</translation>
    </message>
</context>
<context>
    <name>Baiwen::ErrorList</name>
    <message>
        <source>Factual errors</source>
        <translation>事实错误</translation>
    </message>
    <message>
        <source>A major error is about a vital point</source>
        <translation>有重大错误涉及关键要点</translation>
    </message>
    <message>
        <source>Something else that is wrong</source>
        <translation>其他说错的地方</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>没说错</translation>
    </message>
    <message>
        <source>Minor error</source>
        <translation>小错</translation>
    </message>
    <message>
        <source>Major error</source>
        <translation>大错</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Another error: %1</source>
        <translation>其他错误：%1</translation>
    </message>
    <message>
        <source>Pitfall %1: %2</source>
        <translation>误区 %1：%2</translation>
    </message>
</context>
<context>
    <name>Baiwen::ExportButton</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown 文档</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 网页</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON 数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
</context>
<context>
    <name>Baiwen::ExportCommand</name>
    <message>
        <source>[options] [FILE…]</source>
        <translation>[选项] [文件…]</translation>
    </message>
    <message>
        <source>Write questions as Markdown, HTML, a table, Anki cards or JSON</source>
        <translation>把题目写成 Markdown、HTML、表格、Anki 卡片或 JSON</translation>
    </message>
    <message>
        <source>Writes the built-in bank, or the questions of the files, as one file of another
format. With --query only what it finds: a topic (topic:rag), bookmarks
(is:bookmarked) or any other search; see baiwen search --help. Your library is
only read, and the program may run meanwhile.

  md    Markdown, which Baiwen reads back as it was
  html  one page that loads nothing, to read and to print
  csv   a table for spreadsheets
  tsv   cards as text, for Anki
  apkg  cards as a package, for Anki and Mnemosyne
  json  everything, for scripts; Baiwen reads it back, too

Exit status: 0 done, 1 nothing was written or a file has errors, 2 wrong usage.</source>
        <translation>把内置题库或所给文件里的题目写成另一种格式的一个文件。给出 --query 时只写它找到的：
一个主题（topic:rag）、书签（is:bookmarked）或任何别的查询，见 baiwen search --help。
个人数据只读，程序可以同时开着。

  md    Markdown，百问原样读回
  html  一个不加载任何东西的网页，可读可打印
  csv   电子表格用的表
  tsv   文本卡片，供 Anki 导入
  apkg  卡片包，供 Anki 和 Mnemosyne 导入
  json  全部内容，供脚本使用；百问也能读回

退出状态：0 完成，1 什么也没写或文件有错，2 用法错误。</translation>
    </message>
    <message>
        <source>&lt;md&gt; (the default), &lt;html&gt;, &lt;csv&gt;, &lt;tsv&gt;, &lt;apkg&gt; or &lt;json&gt;</source>
        <translation>&lt;md&gt;（默认）、&lt;html&gt;、&lt;csv&gt;、&lt;tsv&gt;、&lt;apkg&gt; 或 &lt;json&gt;</translation>
    </message>
    <message>
        <source>Only the questions that this query finds</source>
        <translation>只写这个查询找到的题目</translation>
    </message>
    <message>
        <source>Write a question sheet: nothing that answers a question</source>
        <translation>写成试卷：不含任何答案</translation>
    </message>
    <message>
        <source>Write your notes, tags and bookmarks, too</source>
        <translation>也写出你的笔记、标签和书签</translation>
    </message>
    <message>
        <source>A Markdown file, or - for standard input</source>
        <translation>Markdown 文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>there is no format “%1”</source>
        <translation>没有“%1”这种格式</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>第 %1 个字符处：%2</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>没有可写的内容</translation>
    </message>
    <message>
        <source>No question was found, so nothing was written</source>
        <translation>没有找到题目，什么也没写</translation>
    </message>
</context>
<context>
    <name>Baiwen::FaultList</name>
    <message>
        <source>Sure, but wrong</source>
        <translation>有把握却答错</translation>
    </message>
    <message>
        <source>%1 % sure, score %2</source>
        <translation>把握 %1%，得分 %2</translation>
    </message>
    <message>
        <source>Vital points missed</source>
        <translation>漏掉的必答点</translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation>整体作答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Baiwen::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Baiwen::FsrsParameters</name>
    <message>
        <source>FSRS has 21 parameters (or 19 or 17 of an older version), not %1</source>
        <translation>FSRS 有 21 个参数（旧版本为 19 或 17 个），不是 %1 个</translation>
    </message>
    <message>
        <source>parameter %1 is %2; it lies within %3 and %4</source>
        <translation>第 %1 个参数是 %2，应在 %3 到 %4 之间</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
</context>
<context>
    <name>Baiwen::GradeBar</name>
    <message>
        <source>Show answer  (Space)</source>
        <translation>显示答案（空格）</translation>
    </message>
    <message>
        <source>Answer it yourself first</source>
        <translation>先自己答一遍</translation>
    </message>
    <message>
        <source>The points ticked speak for: %1. You decide.</source>
        <translation>按勾选的要点，建议评为“%1”，由你决定。</translation>
    </message>
    <message>
        <source>How well did you recall it?</source>
        <translation>想起来多少？</translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation>%1，%2后再来</translation>
    </message>
</context>
<context>
    <name>Baiwen::HistoryDelegate</name>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1/%2 题</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>模拟考</translation>
    </message>
</context>
<context>
    <name>Baiwen::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The interviews you hold are kept here, with their reports.</source>
        <translation>你做过的面试和报告都存放在这里。</translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation>做过的面试</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Delete interview</source>
        <translation>删除面试</translation>
    </message>
    <message>
        <source>Delete “%1” with its answers?</source>
        <translation>删除“%1”及其作答吗？</translation>
    </message>
    <message>
        <source>Undo brings it back for as long as the program runs.</source>
        <translation>退出程序前，都可以撤销删除。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Find by title or date</source>
        <translation>按标题或日期查找</translation>
    </message>
    <message>
        <source>Find an interview by title or date</source>
        <translation>按标题或日期查找面试</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>面试类型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>模拟考</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>再来一场</translation>
    </message>
    <message>
        <source>The same questions once more</source>
        <translation>同样的题再答一遍</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Select two interviews, with Ctrl held down</source>
        <translation>按住 Ctrl 选中两场面试</translation>
    </message>
    <message>
        <source>No interview fits.</source>
        <translation>没有符合条件的面试。</translation>
    </message>
    <message>
        <source>Weak questions (%1)</source>
        <translation>薄弱题（%1）</translation>
    </message>
</context>
<context>
    <name>Baiwen::HolidayList</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1至%2，%3</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>Nothing is due on these days. What was to come then, or later, comes later by as many days.</source>
        <translation>这些天里没有到期的题。原定在假期里或之后来的题，顺延同样的天数。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this holiday (Del)</source>
        <translation>移除这个假期(Del)</translation>
    </message>
    <message>
        <source>Remove this holiday</source>
        <translation>移除这个假期</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>First day of the holiday</source>
        <translation>假期第一天</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>Last day of the holiday</source>
        <translation>假期最后一天</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>添加假期</translation>
    </message>
</context>
<context>
    <name>Baiwen::ImportCommand</name>
    <message>
        <source>[options] FILE…</source>
        <translation>[选项] FILE…</translation>
    </message>
    <message>
        <source>No questions were found, so nothing was kept</source>
        <translation>没有找到题目，未保存任何内容</translation>
    </message>
    <message>
        <source>Not kept: it would replace the bank just imported from %1; rename one of the two</source>
        <translation>未保存：它会取代刚从 %1 导入的题库；请给其中一个文件改名</translation>
    </message>
    <message>
        <source>updated bank “%1”</source>
        <translation>已更新题库“%1”</translation>
    </message>
    <message>
        <source>new bank “%1”</source>
        <translation>新题库“%1”</translation>
    </message>
    <message>
        <source>%1: %2; questions: %3, topics: %4, errors: %5, warnings: %6</source>
        <translation>%1：%2；题目 %3，主题 %4，错误 %5，警告 %6</translation>
    </message>
    <message>
        <source>import needs a file</source>
        <translation>import 需要指定文件</translation>
    </message>
    <message>
        <source>import takes no standard input: a bank is named after its file</source>
        <translation>import 不接受标准输入：题库以文件名命名</translation>
    </message>
    <message>
        <source>Keep lists of questions as banks of your own</source>
        <translation>把题单收为自己的题库</translation>
    </message>
    <message>
        <source>Keeps each file as a bank of your own in the data folder and says what came in.
A file of the same name updates the bank that came from it. Remarks about the
contents go to standard error. Files are only read: nothing in them is fetched,
run or unpacked to a disk.

  Markdown, with answers marked or not
  a folder of Markdown files, or a zip of one, such as a repository&apos;s
  CSV, TSV and text with Anki&apos;s headers
  Anki packages (.apkg), old and new; decks become topics, images come along
  JSON that baiwen export has written

The columns of a table are told by Anki&apos;s headers, by the names in its first
row, or by --map title=1,answer=Back,tags=3 (numbers or names).

Exit status: 0 all kept, 1 a file could not be read or kept, 2 wrong usage.</source>
        <translation>把每个文件收为数据文件夹里自己的一个题库，并说明读入了什么。同名文件更新它原先成的那个题库。
对内容的说明写到标准错误。文件只读：其中的东西一概不下载、不运行，也不解压到磁盘。

  Markdown，有没有答案标记都行
  Markdown 文件夹，或它的 zip，例如一个仓库的
  CSV、TSV 和带 Anki 表头的文本
  Anki 牌组包（.apkg），新旧格式；牌组成为主题，图片一并收下
  baiwen export 写出的 JSON

表格各列的含义取自 Anki 表头、首行的列名，或 --map title=1,answer=Back,tags=3（列号或列名）。

退出状态：0 全部收下，1 有文件读不了或收不下，2 用法错误。</translation>
    </message>
    <message>
        <source>Which column of a table holds what</source>
        <translation>表格的哪一列是什么</translation>
    </message>
    <message>
        <source>The first row of a table holds names, whatever they are</source>
        <translation>表格首行是列名，不论叫什么</translation>
    </message>
    <message>
        <source>Of questions that are in another bank or twice in the file, with the same id
or title, have &lt;both&gt; (the default), &lt;keep&gt; what is there, or &lt;replace&gt; it</source>
        <translation>编号或标题相同的题已在别的题库里或在文件中出现两次时，
两者都要 &lt;both&gt;（默认）、保留原有 &lt;keep&gt; 或取代它 &lt;replace&gt;</translation>
    </message>
    <message>
        <source>Say what would come in, and keep nothing</source>
        <translation>只说明会读入什么，什么也不收</translation>
    </message>
    <message>
        <source>A file or folder with questions</source>
        <translation>含有题目的文件或文件夹</translation>
    </message>
    <message>
        <source>All questions are there already, so nothing was kept</source>
        <translation>题目都已经有了，什么也没收</translation>
    </message>
    <message>
        <source>It is no table, and --map and --header are for tables</source>
        <translation>这不是表格，--map 和 --header 只用于表格</translation>
    </message>
    <message>
        <source>duplicates are both, keep or replace, not “%1”</source>
        <translation>重复题的处理是 both、keep 或 replace，不是“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::ImportDialog</name>
    <message>
        <source>Open question list</source>
        <translation>打开题单</translation>
    </message>
    <message>
        <source>&amp;Add to my banks</source>
        <translation>加入我的题库(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>&amp;Questions are</source>
        <translation>题目识别(&amp;Q)</translation>
    </message>
    <message>
        <source>How questions are told from topics</source>
        <translation>怎样区分题目和主题</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Topics and questions of the file</source>
        <translation>文件中的主题和题目</translation>
    </message>
    <message>
        <source>The question as it will read</source>
        <translation>题目预览</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>A new bank. The file itself stays as it is: your banks get a copy.</source>
        <translation>新题库。原文件保持不变，题库里存的是副本。</translation>
    </message>
    <message>
        <source>Updates a bank you have. Bookmarks and history stay.</source>
        <translation>更新已有的题库。书签和历史保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) now</source>
        <translation>
            <numerusform>现有 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the place of the bank “%1” (%2), which has none of these questions. To keep both, give the file another name and open it again.</source>
        <translation>将取代题库“%1”（%2），两者没有相同的题目。想两个都留，请给文件改名后重新打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in it</source>
        <translation>
            <numerusform>去掉 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>the same questions</source>
        <translation>题目不变</translation>
    </message>
    <message>
        <source>Updates the bank “%1” (%2): %3. Bookmarks and history stay.</source>
        <translation>更新题库“%1”（%2）：%3。书签和历史保持不变。</translation>
    </message>
    <message>
        <source>headings above an answer marker</source>
        <translation>答案标记上方的标题</translation>
    </message>
    <message>
        <source>headings of level %1</source>
        <translation>%1 级标题</translation>
    </message>
    <message>
        <source>headings of one level</source>
        <translation>同一级标题</translation>
    </message>
    <message>
        <source>bold paragraphs with a question mark</source>
        <translation>带问号的加粗段落</translation>
    </message>
    <message>
        <source>headers of fold-out sections</source>
        <translation>折叠块的标题行</translation>
    </message>
    <message>
        <source>all headings with text below</source>
        <translation>下方有正文的所有标题</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>Looked for headings above a paragraph that starts with “Answer:”, for headings, bold paragraphs and fold-out sections that look like questions, and for headings with text below.</source>
        <translation>已查找：以“答案：”开头的段落上方的标题，像题目的标题、加粗段落和折叠块，以及下方有正文的标题。</translation>
    </message>
    <message>
        <source>Looked for %1.</source>
        <translation>已查找：%1。</translation>
    </message>
    <message>
        <source>No questions in this file</source>
        <translation>这个文件里没有题目</translation>
    </message>
    <message>
        <source>Choose another kind of question above. Or give each question a heading of its own in the file, with a paragraph below that starts with “Answer:”, and open it again.</source>
        <translation>请在上面换一种识别方式；或者在文件里给每道题单独加一个标题，下面写一段以“答案：”开头的文字，再重新打开。</translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewCommand</name>
    <message>
        <source>--count is a number from 1 to %1, not “%2”</source>
        <translation>--count 是 1 到 %1 的数，不能是“%2”</translation>
    </message>
    <message>
        <source>--seed is a number from 0, not “%1”</source>
        <translation>--seed 是不小于 0 的数，不能是“%1”</translation>
    </message>
    <message>
        <source>the mode is practice or exam, not “%1”</source>
        <translation>模式只能是 practice 或 exam，不能是“%1”</translation>
    </message>
    <message>
        <source>the language is zh, en or mixed, not “%1”</source>
        <translation>语言只能是 zh、en 或 mixed，不能是“%1”</translation>
    </message>
    <message>
        <source>Questions: %1 of %2, length: %3, seed: %4</source>
        <translation>题数：%1/%2，时长：%3，种子：%4</translation>
    </message>
    <message>
        <source>--plan [options]</source>
        <translation>--plan [选项]</translation>
    </message>
    <message>
        <source>Say which questions an interview would ask</source>
        <translation>列出一场面试会问哪些题</translation>
    </message>
    <message>
        <source>Draws the questions of an interview from the built-in bank and what your library
knows of you, and lists them in their order, a line each: id, topic, level, kind,
time limit and title, with tabs between. The last line counts. The same seed gives
the same questions. Nothing is written, and the program may run meanwhile.

Exit status: 0 done, 1 there is no question, or the library cannot be read,
2 wrong usage.</source>
        <translation>根据内置题库和你的学习记录抽取一场面试的题目，按顺序列出，每题一行：题号、主题、难度、
题型、限时和标题，以制表符分隔。最后一行是合计。种子相同，题目就相同。不写入任何内容，
程序可以同时运行。

退出状态：0 完成，1 没有题目或学习库无法读取，2 用法错误。</translation>
    </message>
    <message>
        <source>Draw and list the questions</source>
        <translation>抽取并列出题目</translation>
    </message>
    <message>
        <source>The seed &lt;N&gt;; without it one is made up</source>
        <translation>种子 &lt;N&gt;；不给时随机生成</translation>
    </message>
    <message>
        <source>As many questions as &lt;N&gt;; 8 without it</source>
        <translation>题数 &lt;N&gt;；不给时为 8</translation>
    </message>
    <message>
        <source>From these topics only: ids with commas between</source>
        <translation>只从这些主题中抽取：主题 id，以逗号分隔</translation>
    </message>
    <message>
        <source>&lt;practice&gt; (the default) or &lt;exam&gt;</source>
        <translation>&lt;practice&gt;（默认）或 &lt;exam&gt;</translation>
    </message>
    <message>
        <source>Language of the questions: &lt;zh&gt;, &lt;en&gt; or &lt;mixed&gt;</source>
        <translation>题目语言：&lt;zh&gt;、&lt;en&gt; 或 &lt;mixed&gt;</translation>
    </message>
    <message>
        <source>Write one JSON object</source>
        <translation>写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>interviews are held in the window; --plan lists what one would ask</source>
        <translation>面试在窗口中进行；--plan 列出会问的题</translation>
    </message>
    <message>
        <source>there is no topic “%1” in the built-in bank</source>
        <translation>内置题库中没有主题“%1”</translation>
    </message>
    <message>
        <source>the source is all, bookmarks, weak or due, not “%1”</source>
        <translation>来源是 all、bookmarks、weak 或 due，不是“%1”</translation>
    </message>
    <message>
        <source>From &lt;all&gt; (the default), &lt;bookmarks&gt;, &lt;weak&gt; or &lt;due&gt; questions only</source>
        <translation>题目来源：&lt;all&gt;（默认）、&lt;bookmarks&gt;、&lt;weak&gt; 或 &lt;due&gt;</translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewListModel</name>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewPage</name>
    <message>
        <source>This could not be stored yet and is tried again. What you wrote is still here. %1</source>
        <translation>暂时没能保存，正在重试。你写的内容还在。%1</translation>
    </message>
    <message>
        <source>End interview</source>
        <translation>结束面试</translation>
    </message>
    <message>
        <source>The question at hand is kept, but not scored.</source>
        <translation>当前这道题会保留，但不评分。</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Discard interview</source>
        <translation>放弃面试</translation>
    </message>
    <message>
        <source>Discard this interview with what was answered in it?</source>
        <translation>放弃这场面试和其中的作答吗？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>An interview is running</source>
        <translation>面试正在进行</translation>
    </message>
    <message>
        <source>Keep the interview for later and close?</source>
        <translation>保留这场面试以后再做，现在关闭吗？</translation>
    </message>
    <message>
        <source>The next start offers to go on with it, with the time it has left.</source>
        <translation>下次启动时可以接着做，剩余时间不变。</translation>
    </message>
    <message>
        <source>&amp;Keep and close</source>
        <translation>保留并关闭(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>模拟面试</translation>
    </message>
    <message>
        <source>What you have judged counts. An answer that is not judged gets no score.</source>
        <translation>已评判的照常计分，没评判的作答不计分。</translation>
    </message>
    <message>
        <source>End the interview here?</source>
        <translation>到此结束面试吗？</translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewReport</name>
    <message>
        <source>No answer has a score yet: assess one to learn something from it.</source>
        <translation>还没有评过分的作答：先评一道，才看得出问题。</translation>
    </message>
    <message numerus="yes">
        <source>You were sure of %n answer(s) that scored below 60: read these first.</source>
        <translation>
            <numerusform>有 %n 道题你很有把握却不到 60 分：先看这些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vital point(s) went unsaid: learn them before anything else.</source>
        <translation>
            <numerusform>漏掉了 %n 个必答点：先把它们记牢。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) ran over time: open with the conclusion, then give reasons.</source>
        <translation>
            <numerusform>有 %n 道题超时：先说结论，再讲理由。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are too few to tell a pattern: do a longer interview next.</source>
        <translation>
            <numerusform>只有 %n 道题，还看不出规律：下次多做几题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most is to be gained in %1: begin there.</source>
        <translation>“%1”提升空间最大：从这里开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) fell short: try them again in a few days.</source>
        <translation>
            <numerusform>有 %n 道题没答好：过几天再试一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>No weak answer this time: choose a higher level next.</source>
        <translation>这次没有薄弱题：下次选更高的难度。</translation>
    </message>
    <message numerus="yes">
        <source>Assess %n answer(s)</source>
        <translation>
            <numerusform>评 %n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>再答一次：%1</translation>
    </message>
    <message numerus="yes">
        <source>Put %n weak question(s) into study</source>
        <translation>
            <numerusform>把 %n 道薄弱题加入学习</numerusform>
        </translation>
    </message>
    <message>
        <source>Practise %1</source>
        <translation>练习“%1”</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation>再来一场面试</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Little yet</source>
        <translation>刚起步</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Too short to be an answer</source>
        <translation>太短，不算作答</translation>
    </message>
    <message>
        <source>Key points not covered</source>
        <translation>要点未覆盖</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>条理</translation>
    </message>
    <message>
        <source>Factual errors</source>
        <translation>事实错误</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Hints used</source>
        <translation>用了提示</translation>
    </message>
    <message>
        <source>Major error on a vital point: 59 at most</source>
        <translation>必答点有重大错误：最高 59 分</translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewScopeModel</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <translation>
            <numerusform>%1，%n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewSession</name>
    <message>
        <source>This interview cannot be continued: what was stored of it does not fit together.</source>
        <translation>这场面试无法继续：保存的数据前后不一致。</translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有 %1 这个文件。</translation>
    </message>
    <message>
        <source>There is no finished interview</source>
        <translation>没有已完成的面试</translation>
    </message>
    <message>
        <source>There is no interview “%1”; “baiwen report --list” lists them</source>
        <translation>没有面试“%1”；“baiwen report --list”可列出全部</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n interviews; more of it is needed</source>
        <translation>
            <numerusform>有 %n 场面试以“%1”开头，请多写几位</numerusform>
        </translation>
    </message>
    <message>
        <source>The interview %1 is not finished</source>
        <translation>面试 %1 尚未完成</translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>已超时 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Plenty of time</source>
        <translation>时间充裕</translation>
    </message>
    <message>
        <source>Good time</source>
        <translation>节奏正好</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>该收尾了</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>作答中</translation>
    </message>
    <message>
        <source>Follow-up question</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Answer taken</source>
        <translation>已收卷</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>复盘中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The machine slept</source>
        <translation>电脑休眠过</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>口答</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说到</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏掉</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>补充</translation>
    </message>
</context>
<context>
    <name>Baiwen::KeyPointList</name>
    <message>
        <source>The answer as a whole</source>
        <translation>整体作答</translation>
    </message>
</context>
<context>
    <name>Baiwen::KeyPointRow</name>
    <message>
        <source>● Vital: counts twice</source>
        <translation>● 必答点：双倍计分</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>Point %1 of %2, vital</source>
        <translation>要点 %1/%2，必答</translation>
    </message>
    <message>
        <source>Point %1 of %2</source>
        <translation>要点 %1/%2</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>要点 %1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Seems said: “%1”</source>
        <translation>似乎说到了：“%1”</translation>
    </message>
    <message>
        <source>To be checked: “%1”</source>
        <translation>需核对：“%1”</translation>
    </message>
    <message>
        <source>Not found in your words</source>
        <translation>回答里没有找到</translation>
    </message>
</context>
<context>
    <name>Baiwen::LanguageOption</name>
    <message>
        <source>Language of the built-in bank: &lt;zh&gt; or &lt;en&gt;</source>
        <translation>内置题库的语言：&lt;zh&gt; 或 &lt;en&gt;</translation>
    </message>
    <message>
        <source>the language is zh or en, not “%1”</source>
        <translation>语言只能是 zh 或 en，不能是“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::LengthChoice</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Quick · 5</source>
        <translation>快练 · 5</translation>
    </message>
    <message>
        <source>Standard · 8</source>
        <translation>标准 · 8</translation>
    </message>
    <message>
        <source>Full · 10</source>
        <translation>全真 · 10</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>题数(&amp;Q)</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>分钟(&amp;M)</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>总分钟数</translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryAccess</name>
    <message>
        <source>%1 is damaged; “baiwen verify” says how, “baiwen restore” brings a backup back.</source>
        <translation>%1 已损坏。“baiwen verify”会说明损坏情况，“baiwen restore”可以恢复备份。</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2.</source>
        <translation>%1 无法复制到 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryCheck</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) have lost the row they belong to</source>
        <translation>
            <numerusform>%1：有 %Ln 行失去了所属的行</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables are not those of format %1</source>
        <translation>表结构与格式 %1 不符</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) of %2 cannot be read</source>
        <translation>
            <numerusform>%1：%2 中有 %Ln 个值无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no library</source>
        <translation>文件里没有数据库</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryLock</name>
    <message>
        <source>%1 is in use at this moment. Close the program on the computer %2 first.</source>
        <translation>%1 此刻正在使用。请先关闭计算机 %2 上的程序。</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3) since %4. Close that program first.</source>
        <translation>%2（进程 %3）自 %4 起正在使用 %1。请先关闭那个程序。</translation>
    </message>
    <message>
        <source>The user %2 has been working in %1 since %3. Two at a time would destroy each other&apos;s work.</source>
        <translation>用户 %2 自 %3 起正在使用 %1。两人同时使用会毁掉彼此的数据。</translation>
    </message>
    <message>
        <source>%1 is in use on the computer %2 (%3, process %4) since %5. Close the program there first. If it no longer runs there, or this folder is a copy of the one there, take the library over.</source>
        <translation>计算机 %2（%3，进程 %4）自 %5 起正在使用 %1。请先关闭那里的程序。如果程序已不在那里运行，或者这个文件夹是从那里复制来的，可以接管数据库。</translation>
    </message>
    <message>
        <source>%1 is marked as in use since %2, and it cannot be told whether that is still so. Make sure that Baiwen is not running with this folder, here or on another computer; then take the library over.</source>
        <translation>%1 自 %2 起被标记为正在使用，但无法判断现在是否仍是如此。请先确认本机和其他计算机上都没有百问在使用这个文件夹，然后接管数据库。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder is missing or read-only, or its disk is full.</source>
        <translation>无法写入 %1：文件夹不存在、是只读的，或者磁盘已满。</translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryNotices</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing you do now will be kept: %1</source>
        <translation>现在所做的一切都不会保存：%1</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>换一个文件夹…</translation>
    </message>
    <message>
        <source>Another machine left its own copy of your library: %1</source>
        <translation>另一台电脑留下了它自己的数据库副本：%1</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merged: the copy held nothing new.</source>
        <translation>已合并：副本里没有新内容。</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>已合并：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The library file was removed while Baiwen was using it. It has been put back; nothing is lost.</source>
        <translation>数据库文件在使用中被删除，已重新写回，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Another file took the place of the library while Baiwen was using it. The two have been merged; nothing is lost.</source>
        <translation>数据库文件在使用中被另一个文件替换，两者已合并，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>A copy of what was open is at %1.</source>
        <translation>替换前的内容另存于 %1。</translation>
    </message>
    <message>
        <source>The library file was damaged and has been repaired; all entries in it could be read.</source>
        <translation>数据库文件有损坏，已修复，其中的记录全部读出。</translation>
    </message>
    <message numerus="yes">
        <source>The library file was damaged and has been repaired; %n entries in it could be read.</source>
        <translation>
            <numerusform>数据库文件有损坏，已修复，读出其中 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 filled in: %2.</source>
        <translation>用 %1 的备份补上了：%2。</translation>
    </message>
    <message>
        <source>What stood in the damaged parts and in no backup is lost.</source>
        <translation>损坏处没有备份的内容已丢失。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>Use it here…</source>
        <translation>在这里使用…</translation>
    </message>
    <message>
        <source>Use the library here</source>
        <translation>在这里使用数据库</translation>
    </message>
    <message>
        <source>Is Baiwen closed on the other machine?</source>
        <translation>另一台电脑上的百问已经关闭了吗？</translation>
    </message>
    <message>
        <source>If it still writes to this folder there, changes may be lost. A lock that came along with a copy of the folder does no harm.</source>
        <translation>如果那边还在写这个文件夹，改动可能会丢失。随文件夹复制过来的锁没有妨碍。</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>在这里使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryPage</name>
    <message>
        <source>Your data</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>Everything of yours is in one folder, which may be copied to another machine:</source>
        <translation>你的全部数据都在一个文件夹里，可以整个复制到另一台电脑：</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>They are made by themselves as you work, and before anything that changes everything at once. Kept are all of today and yesterday, then 12 daily, 10 weekly and 9 monthly ones.</source>
        <translation>使用时自动备份，合并、恢复等整体改动之前也会备份。今天和昨天的全部保留，更早的保留 12 个每日、10 个每周和 9 个每月备份。</translation>
    </message>
    <message>
        <source>There is none yet. The first is made when you mark, note or answer something.</source>
        <translation>还没有备份。收藏、记笔记或作答之后会生成第一个。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Open bac&amp;kups folder</source>
        <translation>打开备份文件夹(&amp;K)</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>Export everything to one file, and merge it there: the later change of each thing wins, and a note edited on both sides keeps both texts.</source>
        <translation>把全部数据导出成一个文件，到另一台电脑上合并：每一项以较晚的改动为准，两边都改过的笔记两份都保留。</translation>
    </message>
    <message>
        <source>&amp;Export library…</source>
        <translation>导出数据库(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge library…</source>
        <translation>合并数据库(&amp;M)…</translation>
    </message>
    <message>
        <source>Marked questions without a bank</source>
        <translation>题库已不在的标记</translation>
    </message>
    <message>
        <source>Their bank was removed or changed. What you marked is kept, and comes back with it.</source>
        <translation>这些题所在的题库已移除或改动。标记都还在，题库回来时一并恢复。</translation>
    </message>
    <message>
        <source>Export &amp;list…</source>
        <translation>导出列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>已备份。</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Make everything as it was on %1?</source>
        <translation>恢复到 %1 的状态？</translation>
    </message>
    <message>
        <source>Bookmarks, tags, notes and interviews become what they were then. The present state is backed up first, so that you can come back to it. Your question banks and settings stay as they are.</source>
        <translation>书签、标签、笔记和面试记录会回到当时的样子。现在的状态会先备份，随时可以再恢复回来。题库和设置不变。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restored as of %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>导出数据库</translation>
    </message>
    <message>
        <source>Baiwen library (*.sqlite)</source>
        <translation>百问数据库 (*.sqlite)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>合并数据库</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并…</translation>
    </message>
    <message>
        <source>Merged: the file held nothing new.</source>
        <translation>已合并：文件里没有新内容。</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>已合并：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>marked-questions.md</source>
        <translation>标记的题.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryRepair</name>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 无法改名为 %2。</translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryWorker</name>
    <message>
        <source>The library has not been opened.</source>
        <translation>数据库还没有打开。</translation>
    </message>
    <message>
        <source>Another machine has taken over the library, so nothing more is written here. Close Baiwen and start it again.</source>
        <translation>另一台电脑已接管数据库，这里不再写入。请关闭百问后重新启动。</translation>
    </message>
</context>
<context>
    <name>Baiwen::ListCommand</name>
    <message>
        <source>[options] [FILE…]</source>
        <translation>[选项] [FILE…]</translation>
    </message>
    <message>
        <source>List the questions of the built-in bank or of files</source>
        <translation>列出内置题库或文件中的题目</translation>
    </message>
    <message>
        <source>Lists questions, a line each: id, topics and title, with tabs between.
Without a file it lists the built-in bank. What is wrong in a file goes to
standard error.

Exit status: 0 no errors, 1 errors, 2 wrong usage.</source>
        <translation>列出题目，每行一题：id、主题、标题，以制表符分隔。不给文件时列出内置题库。
文件中的问题写到标准错误。

退出状态：0 没有错误，1 有错误，2 用法不对。</translation>
    </message>
    <message>
        <source>Write questions, topics and diagnostics as one JSON object</source>
        <translation>把题目、主题和诊断写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>A Markdown file, or - for standard input</source>
        <translation>Markdown 文件；- 表示标准输入</translation>
    </message>
</context>
<context>
    <name>Baiwen::MainWindow</name>
    <message>
        <source>Baiwen</source>
        <translation>百问</translation>
    </message>
    <message>
        <source>A mock interview is waiting to be finished.</source>
        <translation>有一场模拟面试还没做完。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
</context>
<context>
    <name>Baiwen::MarkdownTree</name>
    <message>
        <source>There are more than %1 Markdown files</source>
        <translation>Markdown 文件多于 %1 个</translation>
    </message>
    <message>
        <source>The Markdown files are larger than %1 MiB together</source>
        <translation>Markdown 文件合计超过 %1 MiB</translation>
    </message>
    <message>
        <source>No Markdown file with a question was found</source>
        <translation>没有找到含有题目的 Markdown 文件</translation>
    </message>
    <message>
        <source>No question was found, and the file is left out</source>
        <translation>没有找到题目，未读入这个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are left out</source>
        <translation>
            <numerusform>另有 %n 个文件未读入</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder lies too deep and is left out</source>
        <translation>文件夹层次太深，未读入</translation>
    </message>
    <message>
        <source>A symbolic link is not followed</source>
        <translation>不跟随符号链接</translation>
    </message>
    <message>
        <source>“%1” leads out of the archive and is left out</source>
        <translation>“%1”指向压缩包之外，未读入</translation>
    </message>
</context>
<context>
    <name>Baiwen::MasteryBars</name>
    <message>
        <source>Mastery by topic</source>
        <translation>各主题的掌握情况</translation>
    </message>
    <message>
        <source>The numbers are in the table below.</source>
        <translation>数字见下面的表格。</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未学</translation>
    </message>
</context>
<context>
    <name>Baiwen::MediaFile</name>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::MergeCommand</name>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The former state is kept as %1</source>
        <translation>之前的状态保存为 %1</translation>
    </message>
    <message>
        <source>[options] FILE…</source>
        <translation>[选项] FILE…</translation>
    </message>
    <message>
        <source>Take other copies of your library into it</source>
        <translation>把数据库的其他副本合并进来</translation>
    </message>
    <message>
        <source>Takes what each file holds into your library and says what that changed. A file
is a library of another machine, an export, a backup or a copy that a
synchronising tool has left; it is only read. Of two changes to one thing the
later wins; of a note edited on both sides both texts are kept. The present
state is backed up first. Not while the program runs.

Exit status: 0 all merged, 1 a file was not merged, 2 wrong usage.</source>
        <translation>把每个文件里的内容合并到你的数据库，并说明改动了什么。文件可以是另一台电脑上的
数据库、导出的文件、备份，或同步工具留下的副本，只读取，不改动。同一项的两处改动
以较晚的为准；两边都改过的笔记两份都保留。现在的状态会先备份。程序运行时不能合并。

退出状态：0 全部合并，1 有文件没有合并，2 用法不对。</translation>
    </message>
    <message>
        <source>Write the counts as one JSON object</source>
        <translation>把数目写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>A library file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>merge needs a file</source>
        <translation>merge 需要一个文件</translation>
    </message>
    <message>
        <source>merge takes no standard input</source>
        <translation>merge 不读取标准输入</translation>
    </message>
</context>
<context>
    <name>Baiwen::MergeSource</name>
    <message>
        <source>The file is damaged, and nothing of it was taken.</source>
        <translation>文件已损坏，没有取用其中任何内容。</translation>
    </message>
    <message>
        <source>The file holds more than a library does, and nothing of it was taken.</source>
        <translation>文件里有数据库之外的内容，没有取用其中任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) added</source>
        <translation>
            <numerusform>新增 %n 个书签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>去掉 %n 个书签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>新增 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>去掉 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>新增 %n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>更新 %n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) edited on both sides, both texts kept</source>
        <translation>
            <numerusform>%n 条笔记两边都改过，两份都已保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) removed</source>
        <translation>
            <numerusform>去掉 %n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) added</source>
        <translation>
            <numerusform>新增 %n 场面试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) changed</source>
        <translation>
            <numerusform>更新 %n 场面试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) removed</source>
        <translation>
            <numerusform>去掉 %n 场面试</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for a temporary copy: %1</source>
        <translation>没有地方存放临时副本：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) added</source>
        <translation>
            <numerusform>新增 %n 个已存搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) changed</source>
        <translation>
            <numerusform>更改 %n 个已存搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) removed</source>
        <translation>
            <numerusform>移除 %n 个已存搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) added</source>
        <translation>
            <numerusform>新增 %n 条复习记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) taken back</source>
        <translation>
            <numerusform>撤销 %n 条复习记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) suspended or buried, or no longer so</source>
        <translation>
            <numerusform>%n 道题的搁置或推迟有变</numerusform>
        </translation>
    </message>
    <message>
        <source>other parameters of the scheduler</source>
        <translation>调度参数已更换</translation>
    </message>
</context>
<context>
    <name>Baiwen::Migrations</name>
    <message>
        <source>%1 belongs to another program. It was left as it is.</source>
        <translation>%1 属于另一个程序，未作改动。</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>请安装最新版本后再打开。</translation>
    </message>
    <message>
        <source>Install Baiwen %1 or later to open it.</source>
        <translation>请安装百问 %1 或更新版本后再打开。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Baiwen (format %2; this version knows formats up to %3). It was left as it is. %4</source>
        <translation>%1 由更新版本的百问写入（格式 %2；此版本最高支持格式 %3），未作改动。%4</translation>
    </message>
    <message>
        <source>%1 could not be brought to its new form and was left as it was.</source>
        <translation>无法把 %1 升级到新格式，文件保持原样。</translation>
    </message>
</context>
<context>
    <name>Baiwen::NoteCommand</name>
    <message>
        <source>note on “%1”</source>
        <translation>编辑“%1”的笔记</translation>
    </message>
</context>
<context>
    <name>Baiwen::NotePane</name>
    <message>
        <source>My notes</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>My note, as Markdown</source>
        <translation>我的笔记，Markdown 源文</translation>
    </message>
    <message>
        <source>Escape saves it and leaves.</source>
        <translation>按 Esc 保存并离开。</translation>
    </message>
    <message>
        <source>You have a note on this question. It shows with the answer, or press N.</source>
        <translation>这道题你写过笔记，显示答案时一并显示；按 N 现在就看。</translation>
    </message>
    <message>
        <source>Write down what you want to remember: click here, or press N.</source>
        <translation>写下想记住的内容：点这里，或按 N。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Could not be saved yet: %1 The text is kept here and tried again.</source>
        <translation>暂时无法保存：%1文字留在这里，稍后自动重试。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Notes cannot be read: %1</source>
        <translation>无法读取笔记：%1</translation>
    </message>
</context>
<context>
    <name>Baiwen::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>Baiwen::OptimizeCommand</name>
    <message>
        <source>--revlog FILE [options]</source>
        <translation>--revlog FILE [选项]</translation>
    </message>
    <message>
        <source>Fit the parameters of FSRS on a log of reviews</source>
        <translation>用复习记录拟合 FSRS 的参数</translation>
    </message>
    <message>
        <source>Fits the 21 parameters of FSRS-6 on a log of reviews as Anki&apos;s users pass it on:
comma-separated lines with the columns card_id, review_time (milliseconds since
1970), review_rating (1 to 4), review_state and review_duration. A day begins at
4:00 of the local time. Lines with faults are told on standard error and left
out.

Exit status: 0 no errors, 1 errors, 2 wrong usage.</source>
        <translation>用 Anki 用户常用格式的复习记录拟合 FSRS-6 的 21 个参数：逗号分隔，各列为 card_id、
review_time（自 1970 年起的毫秒数）、review_rating（1 到 4）、review_state 和
review_duration。一天从本地时间 4:00 开始。有错的行会写到标准错误，并略去。

退出状态：0 没有错误，1 有错误，2 用法不对。</translation>
    </message>
    <message>
        <source>The log; - for standard input</source>
        <translation>复习记录；- 表示标准输入</translation>
    </message>
    <message>
        <source>Write one JSON object</source>
        <translation>写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>optimize needs --revlog</source>
        <translation>optimize 需要 --revlog</translation>
    </message>
    <message>
        <source>the log is named by --revlog: “%1”</source>
        <translation>复习记录用 --revlog 指定：“%1”</translation>
    </message>
    <message>
        <source>Items: %1, log loss: %2 (defaults: %3), RMSE(bins): %4</source>
        <translation>样本：%1，对数损失：%2（默认参数：%3），RMSE(bins)：%4</translation>
    </message>
</context>
<context>
    <name>Baiwen::OutlineDelegate</name>
    <message>
        <source>no answer</source>
        <translation>没有答案</translation>
    </message>
</context>
<context>
    <name>Baiwen::OutputOption</name>
    <message>
        <source>Write to &lt;FILE&gt;, whose ending tells the format, too</source>
        <translation>写到 &lt;FILE&gt;，扩展名也决定格式</translation>
    </message>
    <message>
        <source>--output needs a file</source>
        <translation>--output 需要一个文件</translation>
    </message>
</context>
<context>
    <name>Baiwen::OwnBanks</name>
    <message>
        <source>Open question lists</source>
        <translation>打开题单</translation>
    </message>
    <message>
        <source>Question lists (*.md *.markdown *.txt)</source>
        <translation>题单 (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose one of your own banks in the topic tree first. The built-in bank cannot be removed.</source>
        <translation>请先在主题树里选一个自己的题库。内置题库不能移除。</translation>
    </message>
    <message>
        <source>Remove bank</source>
        <translation>移除题库</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with its %n question(s)?</source>
        <translation>
            <numerusform>移除“%1”及其中的 %n 道题吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Your bookmarks and your history stay and count again as soon as you add the bank once more. The file you opened it from is not touched. Edit › Undo brings the bank back.</source>
        <translation>书签和历史会保留，重新添加这个题库后照常有效。原来的文件不受影响。用“编辑 › 撤销”可以恢复题库。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Baiwen::Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>快速前往</translation>
    </message>
    <message>
        <source>Question, topic, command or setting…</source>
        <translation>题目、主题、命令或设置…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>Nothing is called that. Enter searches the answers for it.</source>
        <translation>没有叫这个名字的。按回车在答案里搜索。</translation>
    </message>
</context>
<context>
    <name>Baiwen::ParameterFit</name>
    <message>
        <source>The defaults hold again.</source>
        <translation>已恢复默认参数。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation>已取消，什么都没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n review(s) to learn from, a day or more after the one before.</source>
        <translation>
            <numerusform>可供拟合的复习（与上一次隔天以上）有 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are needed. Until then the defaults serve better.</source>
        <translation>至少需要 %1 次，在那之前默认参数更好。</translation>
    </message>
    <message>
        <source>Not adopted: on the newest reviews, which it had not seen, a fit foretells no better (log loss %1, now %2). Nothing has changed.</source>
        <translation>没有采用：对它没见过的最新一批复习，拟合的参数预测得并不更准（对数损失 %1，现在为 %2）。什么都没有改变。</translation>
    </message>
    <message>
        <source>Adopted: on the newest reviews, which it had not seen, a fit foretells better (log loss %1 instead of %2). All intervals follow it from now on.</source>
        <translation>已采用：对它没见过的最新一批复习，拟合的参数预测得更准（对数损失 %1，原为 %2）。今后的间隔都按它来定。</translation>
    </message>
    <message>
        <source>The parameters could not be stored, and nothing has changed. %1</source>
        <translation>参数未能保存，什么都没有改变。%1</translation>
    </message>
    <message>
        <source>How fast you forget is taken from many people&apos;s reviews. Once you have some hundreds of your own, it can be fitted to them.</source>
        <translation>遗忘得多快，目前取自许多人的复习记录。等你自己有了几百次复习，就可以按你的记录来拟合。</translation>
    </message>
    <message numerus="yes">
        <source>Fitted on %n review(s) of yours</source>
        <translation>
            <numerusform>已按你的 %n 次复习拟合</numerusform>
        </translation>
    </message>
    <message>
        <source>, on %1.</source>
        <translation>，%1。</translation>
    </message>
    <message>
        <source>Model of memory</source>
        <translation>记忆模型</translation>
    </message>
    <message>
        <source>Fit to my reviews</source>
        <translation>按我的复习拟合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel fitting</source>
        <translation>取消拟合</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认参数</translation>
    </message>
    <message>
        <source>How much of the fit is done</source>
        <translation>拟合的进度</translation>
    </message>
</context>
<context>
    <name>Baiwen::ProgressCharts</name>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <translation>
            <numerusform>%1：%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1：没有作答</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s), %2</source>
        <translation>
            <numerusform>%1：作答 %n 次，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>A year of answers</source>
        <translation>一年的作答</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答次数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>No answers within this year.</source>
        <translation>这一年没有作答。</translation>
    </message>
    <message>
        <source>Answers a week, by grade</source>
        <translation>每周作答，按评分</translation>
    </message>
    <message>
        <source>Answers a day, by grade</source>
        <translation>每天作答，按评分</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s)</source>
        <translation>
            <numerusform>%1：作答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in this time.</source>
        <translation>这段时间没有作答。</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>每周用时</translation>
    </message>
    <message>
        <source>Time a day</source>
        <translation>每天用时</translation>
    </message>
    <message>
        <source>Seconds an answer</source>
        <translation>每次秒数</translation>
    </message>
    <message>
        <source>%1 in all, %2 an answer.</source>
        <translation>共 %1，每次 %2。</translation>
    </message>
    <message>
        <source>True retention by month</source>
        <translation>每月的真实记住率</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复习次数</translation>
    </message>
    <message>
        <source>Retention, %</source>
        <translation>记住率，%</translation>
    </message>
    <message>
        <source>± SE</source>
        <translation>± 标准误</translation>
    </message>
    <message>
        <source>True retention ± standard error</source>
        <translation>真实记住率 ± 标准误</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % of %n review(s) passed</source>
        <translation>
            <numerusform>%1：%n 次复习答对 %2%</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed, %</source>
        <translation>答对，%</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>期望记住率</translation>
    </message>
    <message>
        <source>Told from the first question on that comes back after a day or more.</source>
        <translation>从第一道隔天以上再来的题起才有数字。</translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s)</source>
        <translation>
            <numerusform>未来 %n 天到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n due</source>
        <translation>
            <numerusform>%1：到期 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1, overdue %2, in all %3; without new questions and what is forgotten.</source>
        <translation>今天 %1，逾期 %2，共 %3；不含新题和忘记后再来的题。</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Stability, days</source>
        <translation>稳定性，天</translation>
    </message>
    <message>
        <source>Days after which a question is recalled with a probability of 90 %.</source>
        <translation>过这么多天后，回忆起来的概率降到 90%。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>各主题的掌握情况</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未学</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) mastered: they went well in the latest interview, or come back after three weeks or more.</source>
        <translation>
            <numerusform>%n 题中已掌握 %1 题：最近一次面试答得好，或三周以后才再来。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %1. Days with answers: %2. The most: %3</source>
        <translation>作答 %1 次，分布在 %2 天。最多的一天：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 % of them Again.</source>
        <translation>
            <numerusform>作答 %n 次，其中 %1% 为“重来”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %, desired %3 %. Of each question its first review of a day counts, after an interval of a day or more.</source>
        <translation>%1：%2%，期望 %3%。每题每天只算第一次复习，且间隔至少一天。</translation>
    </message>
    <message>
        <source>Stability from … days</source>
        <translation>稳定性，从……天起</translation>
    </message>
    <message>
        <source>From 1, the easiest, to 10: the harder, the less a review strengthens the memory.</source>
        <translation>从最易的 1 到 10：越难，一次复习加固的记忆越少。</translation>
    </message>
</context>
<context>
    <name>Baiwen::ProgressPage</name>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The chart could not be exported. %1</source>
        <translation>图表未能导出。%1</translation>
    </message>
    <message>
        <source>Reading questions and library…</source>
        <translation>正在读取题目和学习记录…</translation>
    </message>
    <message>
        <source>Nothing has been studied yet. From the first answer on, this page tells what comes of it: answers by day, what is due, and how much you recall.</source>
        <translation>还没有学过题。从第一次作答起，这里会告诉你每天的作答、接下来到期的题，以及你记住了多少。</translation>
    </message>
    <message>
        <source>None of these questions has been studied yet.</source>
        <translation>这些题都还没有学过。</translation>
    </message>
    <message>
        <source>Study now</source>
        <translation>现在学习</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>显示全部题目</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>There are no questions here.</source>
        <translation>这里没有题目。</translation>
    </message>
</context>
<context>
    <name>Baiwen::ProgressScope</name>
    <message>
        <source>&amp;Questions</source>
        <translation>题目(&amp;Q)</translation>
    </message>
    <message>
        <source>Questions that the numbers are about</source>
        <translation>这些数字所关于的题目</translation>
    </message>
    <message>
        <source>Only what a search finds</source>
        <translation>只看搜索到的题</translation>
    </message>
    <message>
        <source>Only questions that a search finds</source>
        <translation>只看搜索到的题目</translation>
    </message>
    <message>
        <source>The same language as above the question list</source>
        <translation>与题目列表上方的搜索语法相同</translation>
    </message>
    <message>
        <source>This is no search.</source>
        <translation>这不是一个搜索。</translation>
    </message>
    <message>
        <source>Answers and time by day or by week</source>
        <translation>作答与用时按天或按周</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
</context>
<context>
    <name>Baiwen::QueryParser</name>
    <message numerus="yes">
        <source>The query is too long: at most %n characters.</source>
        <translation>
            <numerusform>搜索式太长，最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket closes none.</source>
        <translation>这个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>There is no letter or digit here to search for.</source>
        <translation>这里没有可搜索的文字或数字。</translation>
    </message>
    <message>
        <source>Before “or” there must be something to search for.</source>
        <translation>“or”前面要有搜索内容。</translation>
    </message>
    <message>
        <source>After “or” there must be something to search for.</source>
        <translation>“or”后面要有搜索内容。</translation>
    </message>
    <message>
        <source>Brackets and minus signs are nested too deeply.</source>
        <translation>括号和减号嵌套过深。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message>
        <source>This quotation is not closed.</source>
        <translation>这个引号没有闭合。</translation>
    </message>
    <message>
        <source>There is no such field, only %1. In quotation marks it is text.</source>
        <translation>没有这个字段，可用的有 %1。加上引号则按文字搜索。</translation>
    </message>
    <message>
        <source>After “%1:” a value is wanted.</source>
        <translation>“%1:”后面要有值。</translation>
    </message>
    <message>
        <source>“%1:” knows these values: %2.</source>
        <translation>“%1:”可用的值：%2。</translation>
    </message>
    <message>
        <source>“level:” wants 1, 2 or 3, or a range such as 1..2.</source>
        <translation>“level:”后面写 1、2、3，或 1..2 这样的范围。</translation>
    </message>
    <message>
        <source>“%1:” wants a number of days (7), “today”, a date (2026-09-01) or a range of dates (2026-09-01..2026-09-30).</source>
        <translation>“%1:”后面写天数（7）、“today”、日期（2026-09-01）或日期范围（2026-09-01..2026-09-30）。</translation>
    </message>
</context>
<context>
    <name>Baiwen::QuestionListModel</name>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a question</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Baiwen::QuestionPane</name>
    <message>
        <source>Level</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Filter by level</source>
        <translation>按难度筛选</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>按类型筛选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未学</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>按难度</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 mastered</source>
        <translation>%1 · 已掌握 %2</translation>
    </message>
    <message>
        <source>No bookmarks yet. Press Ctrl+D on a question, or click its star, to find it here again.</source>
        <translation>还没有书签。在题目上按 Ctrl+D 或点星标，就能在这里找到它。</translation>
    </message>
    <message>
        <source>No questions here yet. A Markdown list of your own can be opened, or dropped on the window.</source>
        <translation>这里还没有题目。可以打开自己的 Markdown 题单，或把文件拖到窗口里。</translation>
    </message>
    <message>
        <source>Open question list…</source>
        <translation>打开题单…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No question of the banks you have carries this tag.</source>
        <translation>现有题库里没有贴这个标签的题。</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>已加书签</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 条命中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is found by this search.</source>
        <translation>这里没有符合搜索的题目。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有要复习的题目。</translation>
    </message>
    <message>
        <source>Every question has been studied.</source>
        <translation>所有题目都学过了。</translation>
    </message>
    <message>
        <source>No question has gone badly in an interview.</source>
        <translation>面试中还没有答得不好的题目。</translation>
    </message>
</context>
<context>
    <name>Baiwen::RecoveryPage</name>
    <message>
        <source>Begun %1.</source>
        <translation>开始于 %1。</translation>
    </message>
    <message>
        <source>Question %1 of %2, %3.</source>
        <translation>第 %1 题（共 %2 题），%3。</translation>
    </message>
    <message>
        <source>What you wrote is kept: %1.</source>
        <translation>你写的内容已保留：%1。</translation>
    </message>
    <message>
        <source>An interview is not finished</source>
        <translation>有一场面试没做完</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续面试</translation>
    </message>
    <message>
        <source>Finish now, with a report</source>
        <translation>现在结束，查看报告</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>Baiwen::RemarksPane</name>
    <message>
        <source>&amp;Warnings and errors only</source>
        <translation>只看警告和错误(&amp;W)</translation>
    </message>
    <message>
        <source>Remarks about the file</source>
        <translation>关于文件的提示</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::RemoveInterviewCommand</name>
    <message>
        <source>delete interview</source>
        <translation>删除面试</translation>
    </message>
</context>
<context>
    <name>Baiwen::RenameInterviewCommand</name>
    <message>
        <source>rename interview</source>
        <translation>重命名面试</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportBlocks</name>
    <message>
        <source>Interview report: %1</source>
        <translation>面试报告：%1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>得分：%1</translation>
    </message>
    <message>
        <source>No answer has a score</source>
        <translation>没有评过分的作答</translation>
    </message>
    <message>
        <source>Sure, but wrong</source>
        <translation>有把握却答错</translation>
    </message>
    <message>
        <source>%1 — %2 % sure, score %3</source>
        <translation>%1 — 把握 %2%，得分 %3</translation>
    </message>
    <message>
        <source>Vital points missed</source>
        <translation>漏掉的必答点</translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation>整体作答</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题复盘</translation>
    </message>
    <message>
        <source>second try, not counted</source>
        <translation>第二次作答，不计入</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>把握 %1%</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <source>Deductions: %1</source>
        <translation>扣分：%1</translation>
    </message>
    <message>
        <source>preparation %1</source>
        <translation>准备 %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>作答 %1</translation>
    </message>
    <message>
        <source>of it overtime %1</source>
        <translation>其中超时 %1</translation>
    </message>
    <message>
        <source>target %1 to %2, limit %3</source>
        <translation>目标 %1–%2，限时 %3</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>vital</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>你的作答</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>追问：%1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Time and score</source>
        <translation>用时与得分</translation>
    </message>
    <message>
        <source>Confidence and score</source>
        <translation>把握与得分</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>趋势：%1</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Added at the end, not scored</source>
        <translation>最后的补充，不计分</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportCharts</name>
    <message>
        <source>Time and score</source>
        <translation>用时与得分</translation>
    </message>
    <message>
        <source>Time, % of the limit</source>
        <translation>用时（占限时的 %）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>限时</translation>
    </message>
    <message>
        <source>Every answer kept within its time.</source>
        <translation>每道题都在限时内答完。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) took longer than the limit.</source>
        <translation>
            <numerusform>%n 道题超出限时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trend of the exams</source>
        <translation>模拟考趋势</translation>
    </message>
    <message>
        <source>Trend of the practice</source>
        <translation>练习趋势</translation>
    </message>
    <message>
        <source>Interviews, the oldest first</source>
        <translation>各场面试（从早到晚）</translation>
    </message>
    <message>
        <source>Score ± standard error</source>
        <translation>得分 ± 标准误</translation>
    </message>
    <message>
        <source>The latest: %1, higher than the one before.</source>
        <translation>最近一场：%1，高于前一场。</translation>
    </message>
    <message>
        <source>The latest: %1, lower than the one before.</source>
        <translation>最近一场：%1，低于前一场。</translation>
    </message>
    <message>
        <source>The latest: %1; the difference from the one before is within chance.</source>
        <translation>最近一场：%1；与前一场的差距在误差范围之内。</translation>
    </message>
    <message>
        <source>%1 % sure, score %2</source>
        <translation>把握 %1%，得分 %2</translation>
    </message>
    <message>
        <source>Confidence and score</source>
        <translation>把握与得分</translation>
    </message>
    <message>
        <source>How sure, %</source>
        <translation>把握（%）</translation>
    </message>
    <message>
        <source>As sure as right</source>
        <translation>把握与得分一致</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>This interview</source>
        <translation>本场</translation>
    </message>
    <message>
        <source>Below the line you were surer than right. From %1 answers on, how far is said in numbers.</source>
        <translation>线下方的点表示把握高于得分。满 %1 题后给出偏差。</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportCommand</name>
    <message>
        <source>[options] SESSION</source>
        <translation>[选项] SESSION</translation>
    </message>
    <message>
        <source>Write the report of an interview</source>
        <translation>写出一场面试的报告</translation>
    </message>
    <message>
        <source>Writes the report of an interview. SESSION is its id, the beginning of it if no
other begins so, or “latest”. Your library is only read, and the program may run
meanwhile. No display is needed.

Exit status: 0 done, 1 nothing was written, 2 wrong usage.</source>
        <translation>写出一场面试的报告。SESSION 是它的 id、不与其他面试相同的 id 开头，或“latest”。
只读取你的学习库，程序可以同时运行。不需要显示器。

退出状态：0 完成，1 没有写出，2 用法错误。</translation>
    </message>
    <message>
        <source>&lt;md&gt; (the default), &lt;html&gt;, &lt;pdf&gt; or &lt;json&gt;</source>
        <translation>&lt;md&gt;（默认）、&lt;html&gt;、&lt;pdf&gt; 或 &lt;json&gt;</translation>
    </message>
    <message>
        <source>Language of the report: &lt;zh&gt; or &lt;en&gt; (the default)</source>
        <translation>报告语言：&lt;zh&gt; 或 &lt;en&gt;（默认）</translation>
    </message>
    <message>
        <source>List the interviews, the latest first: id, time, mode, state, answers, score
and title, with tabs between</source>
        <translation>列出全部面试，最近的在前：id、时间、模式、状态、作答数、得分和标题，
以制表符分隔</translation>
    </message>
    <message>
        <source>With --list: write one JSON array</source>
        <translation>与 --list 合用：写成一个 JSON 数组</translation>
    </message>
    <message>
        <source>Which interview: id, its beginning, or “latest”</source>
        <translation>哪一场面试：id、其开头，或“latest”</translation>
    </message>
    <message>
        <source>report takes one interview, or --list</source>
        <translation>report 需要一场面试，或 --list</translation>
    </message>
    <message>
        <source>--json goes with --list; the format of a report is said by --format</source>
        <translation>--json 与 --list 合用；报告的格式由 --format 指定</translation>
    </message>
    <message>
        <source>the format is md, html, pdf or json, not “%1”</source>
        <translation>格式只能是 md、html、pdf 或 json，不能是“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportExport</name>
    <message>
        <source>en</source>
        <comment>the language of the interface, as in HTML</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Pages cannot be drawn here</source>
        <translation>这里无法绘制页面</translation>
    </message>
    <message>
        <source>Interview %1</source>
        <translation>面试 %1</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportPage</name>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>The report could not be exported. %1</source>
        <translation>报告未能导出。%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportPdf</name>
    <message>
        <source>The pages cannot be drawn</source>
        <translation>页面无法绘制</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportTables</name>
    <message>
        <source>%1 (second try)</source>
        <translation>%1（第二次）</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>此前题数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限时</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>占限时</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>± SE</source>
        <translation>± 标准误</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportView</name>
    <message>
        <source>No answer has a score</source>
        <translation>没有评过分的作答</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n answer(s) ± its standard error</source>
        <translation>
            <numerusform>%n 题平均分 ± 标准误</numerusform>
        </translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>新面试</translation>
    </message>
    <message>
        <source>Same questions again</source>
        <translation>同样的题再来一场</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题复盘</translation>
    </message>
    <message>
        <source>No question was reached.</source>
        <translation>一道题也没做到。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 on %n earlier</source>
        <comment>answers, points of change</comment>
        <translation>
            <numerusform>%1，较此前 %n 题 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>%1: score %2, %3</source>
        <translation>%1：得分 %2，%3</translation>
    </message>
    <message>
        <source>Few answers are drawn towards 60: one does not make a topic.</source>
        <translation>题数少时，得分会向 60 靠拢：一道题代表不了整个主题。</translation>
    </message>
    <message>
        <source>Weak in an interview</source>
        <translation>面试薄弱</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportWords</name>
    <message>
        <source>Exam</source>
        <translation>模拟考</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不会</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Left unfinished</source>
        <translation>未答完</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1/%2 题</translation>
    </message>
    <message>
        <source>%1 of them at the end of the time</source>
        <translation>其中 %1 题到时收卷</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>跳过 %1 题</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>不会 %1 题</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>没做到 %1 题</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>未判断 %1 题</translation>
    </message>
    <message>
        <source>Time used %1 of %2</source>
        <translation>用时 %1 / %2</translation>
    </message>
    <message>
        <source>Time used %1, no limit</source>
        <translation>用时 %1，不限时</translation>
    </message>
    <message numerus="yes">
        <source>First attempt %1 on %2, latest %3 on %4 (%n attempt(s))</source>
        <translation>
            <numerusform>首次 %2 得 %1 分，最近 %4 得 %3 分（共 %n 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bias %1, mean error %2 points over %n answer(s); above 0 means too sure.</source>
        <translation>
            <numerusform>%n 题的偏差 %1、平均误差 %2 分；大于 0 表示把握偏高。</numerusform>
        </translation>
    </message>
    <message>
        <source>Major error</source>
        <translation>重大错误</translation>
    </message>
    <message>
        <source>Major error: %1</source>
        <translation>重大错误：%1</translation>
    </message>
    <message>
        <source>Minor error</source>
        <translation>小错</translation>
    </message>
    <message>
        <source>Minor error: %1</source>
        <translation>小错：%1</translation>
    </message>
</context>
<context>
    <name>Baiwen::RestoreCommand</name>
    <message>
        <source>cannot be used: %1</source>
        <translation>不能使用：%1</translation>
    </message>
    <message>
        <source>More than one backup is called that; name its file</source>
        <translation>有多个备份叫这个名字，请写出文件名</translation>
    </message>
    <message>
        <source>There is no such backup and no such file; “baiwen restore --list” lists them</source>
        <translation>没有这个备份，也没有这个文件；“baiwen restore --list”会列出所有备份</translation>
    </message>
    <message>
        <source>Restored %1 (%2)</source>
        <translation>已恢复 %1（%2）</translation>
    </message>
    <message>
        <source>The library was damaged; the damaged file is kept as %1</source>
        <translation>数据库已损坏，损坏的文件保存为 %1</translation>
    </message>
    <message>
        <source>The former state is kept as %1</source>
        <translation>之前的状态保存为 %1</translation>
    </message>
    <message>
        <source>[options] [BACKUP]</source>
        <translation>[选项] [BACKUP]</translation>
    </message>
    <message>
        <source>List the backups of your library or bring one back</source>
        <translation>列出数据库的备份，或恢复其中一个</translation>
    </message>
    <message>
        <source>Without a backup it lists those that there are, the newest first, a line each:
stamp (UTC), reason, contents and size, with tabs between. With one it makes
bookmarks, tags, notes and interviews what they were then. The present state is
backed up first, and a damaged library is set aside. Not while the program runs.

Exit status: 0 done, 1 nothing was restored, 2 wrong usage.</source>
        <translation>不带参数时列出已有的备份，最新的在前，每行一个：时间戳（UTC）、原因、内容和大小，
以制表符分隔。带参数时把书签、标签、笔记和面试记录恢复到当时的样子。现在的状态会先
备份，损坏的数据库会移到一旁。程序运行时不能恢复。

退出状态：0 完成，1 没有恢复，2 用法不对。</translation>
    </message>
    <message>
        <source>List the backups</source>
        <translation>列出备份</translation>
    </message>
    <message>
        <source>Write one JSON object</source>
        <translation>写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>A stamp of the list, or the path of a library file</source>
        <translation>列表里的时间戳，或数据库文件的路径</translation>
    </message>
    <message>
        <source>restore takes one backup</source>
        <translation>restore 一次只恢复一个备份</translation>
    </message>
    <message>
        <source>--list takes no backup</source>
        <translation>--list 后面不能带备份</translation>
    </message>
    <message>
        <source>There are no backups in %1</source>
        <translation>%1 里没有备份</translation>
    </message>
    <message>
        <source>This is the library itself</source>
        <translation>这就是数据库本身</translation>
    </message>
    <message>
        <source>bookmarks: %1, tags: %2, notes: %3, interviews: %4, reviews: %5</source>
        <translation>收藏：%1，标签：%2，笔记：%3，面试：%4，复习：%5</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReviewLogReader</name>
    <message>
        <source>there is no column “%1”</source>
        <translation>没有“%1”这一列</translation>
    </message>
    <message numerus="yes">
        <source>%n more faulty line(s)</source>
        <translation>
            <numerusform>另有 %n 行有错</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is no whole number: “%2”</source>
        <translation>%1 不是整数：“%2”</translation>
    </message>
    <message>
        <source>%1 lies within %2 and %3, not %4</source>
        <translation>%1 应在 %2 到 %3 之间，不能是 %4</translation>
    </message>
    <message>
        <source>the review lies in the future</source>
        <translation>复习时间在将来</translation>
    </message>
    <message>
        <source>this is no log of reviews: a line is too long</source>
        <translation>这不是复习记录：有一行太长</translation>
    </message>
    <message>
        <source>there are no reviews in it</source>
        <translation>其中没有复习记录</translation>
    </message>
</context>
<context>
    <name>Baiwen::ReviewPage</name>
    <message>
        <source>Question %1 / %2</source>
        <translation>第 %1 / %2 题</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>把握 %1%</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>This question is not in the bank any more.</source>
        <translation>题库里已经没有这道题了。</translation>
    </message>
    <message>
        <source>Read the model answer, then go on.</source>
        <translation>看完参考答案，再继续。</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>Which of the points did you say?</source>
        <translation>这些要点你说到了哪些？</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not judged yet count as missed</source>
        <translation>
            <numerusform>尚未判断的 %n 个要点按漏掉计</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation>覆盖率 %1%</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的作答</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>For each: 1 said, 2 half, 3 missed. You decide.</source>
        <translation>逐条判断：1 说到，2 一半，3 漏掉。由你自己定。</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <source>End interview…</source>
        <translation>结束面试…</translation>
    </message>
    <message>
        <source>Is asked again later</source>
        <translation>稍后会再问</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>稍后再问一次</translation>
    </message>
    <message>
        <source>Added afterwards</source>
        <translation>事后补充</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>names it</source>
        <translation>说出名字</translation>
    </message>
    <message>
        <source>defines it</source>
        <translation>给出定义</translation>
    </message>
    <message>
        <source>how it works</source>
        <translation>讲清机制</translation>
    </message>
    <message>
        <source>trade-offs</source>
        <translation>权衡利弊</translation>
    </message>
    <message>
        <source>numbers or a real case</source>
        <translation>有数字或真实案例</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>fragments</source>
        <translation>零散</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>罗列</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>有条理</translation>
    </message>
    <message>
        <source>headline and reasons</source>
        <translation>结论加理由</translation>
    </message>
    <message>
        <source>headline, reasons, example, close</source>
        <translation>结论、理由、例子、收尾</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一题</translation>
    </message>
</context>
<context>
    <name>Baiwen::RunPage</name>
    <message>
        <source>Question %1 / %2</source>
        <translation>第 %1 / %2 题</translation>
    </message>
    <message>
        <source>Follow-up to: %1</source>
        <translation>追问，原题：%1</translation>
    </message>
    <message>
        <source>This question is not in the bank any more.</source>
        <translation>题库里已经没有这道题了。</translation>
    </message>
    <message>
        <source>The machine slept</source>
        <translation>电脑休眠过</translation>
    </message>
    <message>
        <source>It slept for %1. The clock stood still and goes on when you do.</source>
        <translation>电脑休眠了 %1。时钟已停住，等你继续时再走。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The clock stands still, and the question is out of sight until you go on.</source>
        <translation>时钟已停住；继续之前，题目不显示。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>全场 %1</translation>
    </message>
    <message>
        <source>Show clock</source>
        <translation>显示时钟</translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation>已用 %1，不限时</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Time is up: finish your sentence</source>
        <translation>时间到：把这句话说完</translation>
    </message>
    <message>
        <source>5 minutes left of the whole interview</source>
        <translation>整场面试还剩 5 分钟</translation>
    </message>
    <message>
        <source>1 minute left of the whole interview</source>
        <translation>整场面试还剩 1 分钟</translation>
    </message>
    <message>
        <source>Time left in the interview</source>
        <translation>面试剩余时间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>How the time stands</source>
        <translation>时间进度</translation>
    </message>
    <message>
        <source>Seconds to the start</source>
        <translation>距开始的秒数</translation>
    </message>
    <message>
        <source>Length of the answer</source>
        <translation>作答字数</translation>
    </message>
    <message>
        <source>End interview…</source>
        <translation>结束面试…</translation>
    </message>
    <message>
        <source>The first question comes in</source>
        <translation>距第一题还有</translation>
    </message>
    <message>
        <source>Think: the headline in one sentence first, then the points.</source>
        <translation>想一想：先用一句话说出结论，再列要点。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的作答</translation>
    </message>
    <message>
        <source>Your answer…</source>
        <translation>写下你的作答…</translation>
    </message>
    <message>
        <source>Answer aloud, as in the room. Submit when you have finished.</source>
        <translation>像在面试现场一样说出来，说完就提交。</translation>
    </message>
    <message>
        <source>Go on  Ctrl+P</source>
        <translation>继续  Ctrl+P</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>已过半程</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <translation>继续（回车）</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Stretch your legs: %1. Then the next question comes by itself.</source>
        <translation>起来活动一下：%1，到时自动进入下一题。</translation>
    </message>
</context>
<context>
    <name>Baiwen::Salvage</name>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>The rescued library %1 cannot be written.</source>
        <translation>抢救出的数据库 %1 无法写入。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
</context>
<context>
    <name>Baiwen::SavedSearches</name>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name for “%1”, in the tree on the left:</source>
        <translation>给“%1”起个名字，它会列在左侧：</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>save search “%1”</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>“%1”的新名字：</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>rename search “%1” to “%2”</source>
        <translation>把搜索“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>remove search “%1”</source>
        <translation>移除搜索“%1”</translation>
    </message>
    <message>
        <source>move search “%1”</source>
        <translation>移动搜索“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::ScheduleCommand</name>
    <message>
        <source>--history GRADE@DAYS,… [options]</source>
        <translation>--history GRADE@DAYS,… [选项]</translation>
    </message>
    <message>
        <source>Say when a question comes back after given answers</source>
        <translation>计算一道题按给定的作答何时再次出现</translation>
    </message>
    <message>
        <source>Applies FSRS-6 to answers to one question and writes a line for each, with tabs
between: grade, days since the answer before, stability (days), difficulty (1 to
10), probability of recall just before the answer (- for the first), days until
the next. Steps within a day and the random spread are left out.

Exit status: 0 no errors, 2 wrong usage.</source>
        <translation>对一道题的各次作答应用 FSRS-6，每次作答写一行，以制表符分隔：评分、距上次作答的
天数、稳定性（天）、难度（1 到 10）、作答前的可提取性（第一次为 -）、到下次的天数。
不计当日的学习步骤和随机分散。

退出状态：0 没有错误，2 用法不对。</translation>
    </message>
    <message>
        <source>The answers, parted by commas: &lt;GRADE&gt; is 1 again, 2 hard, 3 good or 4 easy; DAYS have passed since the answer before (0 for the first)</source>
        <translation>各次作答，以逗号分隔：&lt;GRADE&gt; 为 1 重来、2 困难、3 良好、4 轻松；DAYS 为距上次作答的天数（第一次为 0）</translation>
    </message>
    <message>
        <source>The 21 parameters of FSRS-6, or 19 or 17 of an older version</source>
        <translation>FSRS-6 的 21 个参数，或旧版本的 19 或 17 个</translation>
    </message>
    <message>
        <source>Desired probability of recall, between 0 and 1 (default: 0.9)</source>
        <translation>期望的记忆保持率，在 0 和 1 之间（默认 0.9）</translation>
    </message>
    <message>
        <source>Write one JSON array with an object for each answer</source>
        <translation>写成一个 JSON 数组，每次作答一个对象</translation>
    </message>
    <message>
        <source>answer %1 is “%2”; it is a grade from 1 to 4, @ and whole days, as in 3@5</source>
        <translation>第 %1 次作答是“%2”；应为 1 到 4 的评分、@ 和整天数，例如 3@5</translation>
    </message>
    <message>
        <source>no days pass before the first answer: %1@0, not “%2”</source>
        <translation>第一次作答之前没有间隔：应为 %1@0，不是“%2”</translation>
    </message>
    <message>
        <source>schedule needs --history</source>
        <translation>schedule 需要 --history</translation>
    </message>
    <message>
        <source>schedule takes no file: “%1”</source>
        <translation>schedule 不接受文件：“%1”</translation>
    </message>
    <message>
        <source>the retention lies between 0 and 1: “%1”</source>
        <translation>记忆保持率应在 0 和 1 之间：“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::ScopeChoice</name>
    <message>
        <source>Questions from</source>
        <translation>题目来源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Weak ones</source>
        <translation>薄弱题</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>题目合集(&amp;C)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>题目合集</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Level (any when none is chosen)</source>
        <translation>难度（不选即不限）</translation>
    </message>
    <message>
        <source>Kind (any when none is chosen)</source>
        <translation>类型（不选即不限）</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
</context>
<context>
    <name>Baiwen::SearchBox</name>
    <message>
        <source>Search…  (%1)</source>
        <translation>搜索…  （%1）</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>搜索题目</translation>
    </message>
    <message>
        <source>Words, pinyin, &quot;exact phrase&quot;, -without, a or b, level:2, is:bookmarked …</source>
        <translation>关键词、拼音、&quot;整句&quot;、-排除、甲 or 乙、level:2、is:bookmarked …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Baiwen::SearchCommand</name>
    <message>
        <source>[options] QUERY [FILE…]</source>
        <translation>[选项] 搜索式 [文件…]</translation>
    </message>
    <message>
        <source>Find questions in the built-in bank or in files</source>
        <translation>在内置题库或文件中查找题目</translation>
    </message>
    <message>
        <source>Finds questions, the best first, a line each: id, title and where the words
stand, with tabs between. Without a file it searches the built-in bank.

All words of the query must be found. Further:
  a or b  -word  &quot;exact phrase&quot;  ( … )
  topic:T  tag:T  level:1..2  kind:K  lang:zh
  is:bookmarked|due|weak|new|mastered|noted  added:7  reviewed:7
A query that begins with a minus sign comes after --.

Exit status: 0 no errors, 1 errors in a file, 2 wrong usage or a wrong query.</source>
        <translation>查找题目，最相关的在前，每行一题：id、标题和命中的文字，以制表符分隔。
不给文件时搜索内置题库。

搜索式中的词都要找到。此外还可以写：
  甲 or 乙  -词  &quot;整句&quot;  ( … )
  topic:T  tag:T  level:1..2  kind:K  lang:zh
  is:bookmarked|due|weak|new|mastered|noted  added:7  reviewed:7
以减号开头的搜索式写在 -- 之后。

退出状态：0 没有错误，1 文件有错误，2 用法或搜索式不对。</translation>
    </message>
    <message>
        <source>Write query, total and hits as one JSON object</source>
        <translation>把搜索式、总数和命中写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>Write at most &lt;N&gt; hits</source>
        <translation>最多输出 &lt;N&gt; 条</translation>
    </message>
    <message>
        <source>What to find, as in the window&apos;s search field</source>
        <translation>要找什么，写法与窗口的搜索框相同</translation>
    </message>
    <message>
        <source>A Markdown file, or - for standard input</source>
        <translation>Markdown 文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>search needs a query</source>
        <translation>search 需要搜索式</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>第 %1 个字符处：%2</translation>
    </message>
    <message>
        <source>the limit is a number, not “%1”</source>
        <translation>上限应为数字，不能是“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>搜索用法</translation>
    </message>
    <message>
        <source>Every word of titles, answers, tags, topics and your notes can be found. Case, accents and full width make no difference, and the last word may be only begun. Latin letters that are no word of the bank are also read as pinyin, in full or by initials.</source>
        <translation>标题、答案、标签、主题和你的笔记，每个词都能找到。不区分大小写、重音和全角半角，最后一个词可以只打开头。题库里没有的字母串也按拼音查找，全拼、首字母都行。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>to find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>both words, wherever they stand</source>
        <translation>两个词都出现，位置不限</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>两者之一</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <translation>有前者而没有后者</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>一字不差、前后相连的这些词</translation>
    </message>
    <message>
        <source>brackets hold together what belongs together</source>
        <translation>用括号把一组条件括起来</translation>
    </message>
    <message>
        <source>量化, by pinyin</source>
        <translation>用拼音找“量化”</translation>
    </message>
    <message>
        <source>in topics whose title holds this, and below them</source>
        <translation>标题含有此词的主题及其下级</translation>
    </message>
    <message>
        <source>with this tag, or one below it</source>
        <translation>带有此标签或其下级标签</translation>
    </message>
    <message>
        <source>by difficulty</source>
        <translation>按难度</translation>
    </message>
    <message>
        <source>by kind: concept, comparison, calculation, design, coding, case</source>
        <translation>按类型：concept 概念、comparison 比较、calculation 计算、design 设计、coding 编码、case 案例</translation>
    </message>
    <message>
        <source>by the language of the bank: zh, en</source>
        <translation>按题库语言：zh、en</translation>
    </message>
    <message>
        <source>by state: bookmarked, due, weak, new, mastered, noted</source>
        <translation>按状态：bookmarked 书签、due 到期、weak 薄弱、new 未学、mastered 已掌握、noted 有笔记</translation>
    </message>
    <message>
        <source>bookmarked in the last seven days, or today</source>
        <translation>最近七天或今天加的书签</translation>
    </message>
    <message>
        <source>last answered on these days</source>
        <translation>最近一次作答在这段日期内</translation>
    </message>
    <message>
        <source>F3 goes to the next marked word and on to the next hit, Shift+F3 back. Ctrl+F in the search field, or / anywhere, finds text in what you are reading.</source>
        <translation>按 F3 到下一处标记，到头后转到下一道命中的题，Shift+F3 往回。在搜索框里再按 Ctrl+F，或在任何地方按 /，可在正在读的内容里查找。</translation>
    </message>
</context>
<context>
    <name>Baiwen::SettingChoice</name>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Interface: language of the system</source>
        <translation>界面语言：跟随系统</translation>
    </message>
    <message>
        <source>Interface: Chinese</source>
        <translation>界面语言：中文</translation>
    </message>
    <message>
        <source>Interface: English</source>
        <translation>界面语言：英文</translation>
    </message>
    <message>
        <source>Questions: in Chinese</source>
        <translation>题目语言：中文</translation>
    </message>
    <message>
        <source>Questions: in English</source>
        <translation>题目语言：英文</translation>
    </message>
    <message>
        <source>Answers: hidden until asked for</source>
        <translation>答案：先隐藏</translation>
    </message>
    <message>
        <source>Answers: shown at once</source>
        <translation>答案：直接显示</translation>
    </message>
</context>
<context>
    <name>Baiwen::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the &amp;questions</source>
        <translation>题目语言(&amp;Q)</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>与界面相同</translation>
    </message>
    <message>
        <source>&amp;Hide an answer until I ask for it</source>
        <translation>先隐藏答案，等我要看再显示(&amp;H)</translation>
    </message>
    <message>
        <source>Everything of yours is in one folder, which may be copied to another machine: %1</source>
        <translation>你的全部数据都在一个文件夹里，可以整个复制到另一台机器：%1</translation>
    </message>
    <message>
        <source>Backups and other &amp;machines…</source>
        <translation>备份与多台电脑(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Ring in an interview at 30 and 10 seconds left, and twice at the end</source>
        <translation>面试剩 30 秒和 10 秒时响铃，时间到响两声(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Baiwen::SetupPage</name>
    <message>
        <source>Mock interview</source>
        <translation>模拟面试</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>How you answer</source>
        <translation>作答方式</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Aloud, not recorded</source>
        <translation>口答，不录音</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>追问(&amp;F)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>随机种子(&amp;D)</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>题目语言</translation>
    </message>
    <message>
        <source>Time multiplier</source>
        <translation>时限倍数</translation>
    </message>
    <message>
        <source>Follow-up questions after each answer</source>
        <translation>每题之后的追问数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>As given (1×)</source>
        <translation>标准（1×）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不追问</translation>
    </message>
    <message>
        <source>Up to 1</source>
        <translation>最多 1 个</translation>
    </message>
    <message>
        <source>Up to 2</source>
        <translation>最多 2 个</translation>
    </message>
    <message>
        <source>The same seed, bank and history give the same questions</source>
        <translation>种子、题库和历史都相同时，抽到的题目也相同</translation>
    </message>
    <message>
        <source>Start  (Enter)</source>
        <translation>开始（回车）</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the questions…</source>
        <translation>正在读取题目…</translation>
    </message>
    <message>
        <source>Tick at least one topic.</source>
        <translation>请至少勾选一个主题。</translation>
    </message>
    <message>
        <source>No question fits this choice: widen topics, source, level or kind.</source>
        <translation>没有符合条件的题目：请放宽主题、来源、难度或类型。</translation>
    </message>
    <message>
        <source>The scope has no more than these: start with them, or widen it.</source>
        <translation>范围内只有这些题：可以就此开始，也可以放宽范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in this scope were asked in the last three interviews.</source>
        <translation>
            <numerusform>范围内另有 %n 题在最近三场面试中问过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>模拟考</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Time multiplier of your own</source>
        <translation>自定时间倍数</translation>
    </message>
    <message>
        <source>As it is in earnest: the clock does not stop, there are no hints, and you see the model answers and judge your own when all is answered.</source>
        <translation>和真面试一样：计时不停，没有提示，全部答完后才看参考答案，再给自己评分。</translation>
    </message>
    <message>
        <source>A few seconds to think, a clock while you answer, and the model answer after each question. You may pause at any time.</source>
        <translation>先想几秒，再计时作答，每题答完就看参考答案。随时可以暂停。</translation>
    </message>
</context>
<context>
    <name>Baiwen::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Baiwen::SingleInstance</name>
    <message>
        <source>These are too many files to open at once.</source>
        <translation>一次要打开的文件太多了。</translation>
    </message>
    <message>
        <source>Another version of Baiwen is running with this data folder. Close it first.</source>
        <translation>另一个版本的百问正在使用这个数据文件夹。请先关闭它。</translation>
    </message>
    <message>
        <source>Baiwen is running with this data folder (process %1) but does not answer.</source>
        <translation>百问正在使用这个数据文件夹（进程 %1），但没有响应。</translation>
    </message>
    <message>
        <source>A second start cannot find this window: there is no folder for it to be announced in.</source>
        <translation>再次启动时将找不到这个窗口：没有可用的运行时文件夹。</translation>
    </message>
    <message>
        <source>A second start cannot find this window.</source>
        <translation>再次启动时将找不到这个窗口。</translation>
    </message>
</context>
<context>
    <name>Baiwen::StudyCardView</name>
    <message numerus="yes">
        <source>Forgotten %n time(s)</source>
        <translation>
            <numerusform>已忘记 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The next question comes back at %1. You may end here: it will be waiting.</source>
        <translation>下一题 %1 再来。也可以就此结束，它会等着你。</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>突击</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新题 %1</translation>
    </message>
    <message>
        <source>Again later %1</source>
        <translation>稍后再来 %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>已答 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>已答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>题目与答案</translation>
    </message>
    <message>
        <source>Nothing is left but what was just forgotten</source>
        <translation>只剩刚才没记住的题</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation>用浏览器打开这个地址吗？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Baiwen::StudyController</name>
    <message>
        <source>answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>suspend a question</source>
        <translation>搁置一题</translation>
    </message>
    <message>
        <source>put off a question</source>
        <translation>推迟一题</translation>
    </message>
</context>
<context>
    <name>Baiwen::StudyOverview</name>
    <message>
        <source>All questions</source>
        <translation>全部题目</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <translation>
            <numerusform>%1：%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1 · New %2</source>
        <translation>到期 %1 · 新题 %2</translation>
    </message>
    <message>
        <source>Reading questions and library…</source>
        <translation>正在读取题目和学习记录…</translation>
    </message>
    <message>
        <source>There are no questions here.</source>
        <translation>这里没有题目。</translation>
    </message>
    <message>
        <source>All of them, the weakest first. Answers are kept, and nothing is rescheduled.</source>
        <translation>全部过一遍，最弱的在前。作答会记下来，但不改变安排。</translation>
    </message>
    <message>
        <source>Answer from memory, show the answer, tick what you recalled, and grade.</source>
        <translation>凭记忆作答，显示答案，勾出想起来的要点，再评分。</translation>
    </message>
    <message>
        <source>A holiday: nothing is due until it is over.</source>
        <translation>休假中：结束之前没有到期的题。</translation>
    </message>
    <message>
        <source>Nothing is due. The next question comes %1.</source>
        <translation>没有到期的题。下一题：%1。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的题。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have not come yet: raise the number of new ones a day to go on.</source>
        <translation>
            <numerusform>还有 %n 道新题没学过：调高每日新题数就能继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Study all questions</source>
        <translation>学习全部题目</translation>
    </message>
    <message>
        <source>Browse questions</source>
        <translation>浏览题目</translation>
    </message>
    <message>
        <source>Cram: go through all of these, without rescheduling</source>
        <translation>突击：全部过一遍，不改变安排</translation>
    </message>
    <message>
        <source>&amp;New questions a day</source>
        <translation>每日新题(&amp;N)</translation>
    </message>
    <message>
        <source>Session &amp;goal</source>
        <translation>本次目标(&amp;G)</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>全部</translation>
    </message>
    <message>
        <source> answers</source>
        <translation> 次作答</translation>
    </message>
    <message>
        <source>Desired &amp;retention</source>
        <translation>期望记住率(&amp;R)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How likely you want to recall a question when it comes again. The higher, the more often it comes.</source>
        <translation>题目再来时，希望有多大把握记得。越高，来得越勤。</translation>
    </message>
</context>
<context>
    <name>Baiwen::StudyPage</name>
    <message>
        <source>This could not be stored, and nothing has changed. Try it again. %1</source>
        <translation>没能保存，一切照旧，请再试一次。%1</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>学习：%1</translation>
    </message>
    <message>
        <source>Study something else</source>
        <translation>换一批题学习</translation>
    </message>
    <message>
        <source>A session is under way. End it, and study “%1”?</source>
        <translation>这次学习还没结束。要结束它，改学“%1”吗？</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部题目</translation>
    </message>
    <message>
        <source>What you have answered is stored.</source>
        <translation>已经作答的都已保存。</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续这次(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Baiwen::StudySummary</name>
    <message>
        <source>Session ended</source>
        <translation>本次结束</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天学完了</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in %1</source>
        <translation>
            <numerusform>用时 %1，作答 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新题 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten again and again: look at these closely</source>
        <translation>反复忘记的题，值得细看</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left for today.</source>
        <translation>
            <numerusform>今天还剩 %n 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next question comes %1.</source>
        <translation>下一题：%1。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Baiwen::StudyText</name>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard, a pass</source>
        <translation>困难，算记得</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>Baiwen::TableImport</name>
    <message numerus="yes">
        <source>%n place(s) cannot be decoded; the first is here</source>
        <translation>
            <numerusform>有 %n 处无法解码，第一处在这里</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>表格是空的</translation>
    </message>
    <message>
        <source>It is not known which column holds the question; --map title=… says it</source>
        <translation>不知道哪一列是题目，请用 --map title=… 说明</translation>
    </message>
    <message>
        <source>%1: column %2</source>
        <translation>%1：第 %2 列</translation>
    </message>
    <message>
        <source>%1: column %2 (%3)</source>
        <translation>%1：第 %2 列（%3）</translation>
    </message>
    <message>
        <source>There is no column “%1”; the table has %2: %3</source>
        <translation>没有“%1”这一列；表格有 %2 列：%3</translation>
    </message>
    <message>
        <source>Column %1 is left out; --map says what it holds</source>
        <translation>未读入第 %1 列；可用 --map 说明它的内容</translation>
    </message>
    <message>
        <source>Column %1 (%2) is left out; --map says what it holds</source>
        <translation>未读入第 %1 列（%2）；可用 --map 说明它的内容</translation>
    </message>
    <message>
        <source>Notes are the library&apos;s, and are left out</source>
        <translation>笔记属于个人数据，未读入</translation>
    </message>
    <message>
        <source>The row has no question and is left out</source>
        <translation>这一行没有题目，未读入</translation>
    </message>
    <message>
        <source>The row has %1 cells, more than there are columns</source>
        <translation>这一行有 %1 格，多于列数</translation>
    </message>
    <message>
        <source>“%1” is no id, and another is made; an id is made of a-z, 0-9 and hyphens</source>
        <translation>“%1”不合编号的规则，另取一个；编号由 a-z、0-9 和连字符组成</translation>
    </message>
    <message>
        <source>The id “%1” is taken, and another is made</source>
        <translation>编号“%1”已被占用，另取一个</translation>
    </message>
    <message>
        <source>“%1” is no level; there are 1, 2 and 3</source>
        <translation>“%1”不是难度；难度有 1、2、3</translation>
    </message>
    <message>
        <source>There is no kind “%1”</source>
        <translation>没有“%1”这种题型</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes</source>
        <translation>“%1”不是分钟数</translation>
    </message>
    <message>
        <source>“%1” is no column of a question; write title=1 or title=NAME, with one of %2</source>
        <translation>“%1”不是题目的哪一部分；请写 title=1 或 title=列名，可用的有 %2</translation>
    </message>
</context>
<context>
    <name>Baiwen::TagActions</name>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>New name of “%1”. A slash parts levels: a/b stands below a.</source>
        <translation>“%1”的新名称。用斜杠分层：a/b 位于 a 之下。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>A tag below “%1” would get a name of more than %2 characters. Nothing was changed.</source>
        <translation>“%1”之下有标签的名称会超过 %2 个字符，未作任何改动。</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there already, on %n question(s). Merge “%2” into it?</source>
        <translation>
            <numerusform>已有标签“%1”，贴在 %n 道题上。要把“%2”并入它吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The two become one tag. Edit › Undo parts them again.</source>
        <translation>两个标签将合为一个。可用“编辑 › 撤销”还原。</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
    <message numerus="yes">
        <source>Take “%1”, and what stands below it, off %n question(s)?</source>
        <translation>
            <numerusform>要从 %n 道题上移除“%1”及其下级标签吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions stay. Edit › Undo brings the tag back.</source>
        <translation>题目不受影响。可用“编辑 › 撤销”恢复标签。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Baiwen::TagBar</name>
    <message>
        <source>+ Tag</source>
        <translation>＋ 标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag of your own (%1); a/b stands below a</source>
        <translation>添加自己的标签（%1）；a/b 位于 a 之下</translation>
    </message>
</context>
<context>
    <name>Baiwen::TagChip</name>
    <message>
        <source>Tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>Enter shows its questions, Delete takes it off this one.</source>
        <translation>按回车查看这个标签的题，按 Delete 从本题移除。</translation>
    </message>
    <message>
        <source>Take off “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Take off “%1” (Delete)</source>
        <translation>移除“%1”（Delete）</translation>
    </message>
</context>
<context>
    <name>Baiwen::TagCommand</name>
    <message>
        <source>tag “%1” on “%2”</source>
        <translation>给“%2”贴标签“%1”</translation>
    </message>
    <message>
        <source>remove tag “%1” from “%2”</source>
        <translation>从“%2”移除标签“%1”</translation>
    </message>
    <message>
        <source>merge tag “%1” into “%2”</source>
        <translation>把标签“%1”并入“%2”</translation>
    </message>
    <message>
        <source>rename tag “%1” to “%2”</source>
        <translation>把标签“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>remove tag “%1” from all questions</source>
        <translation>从所有题目移除标签“%1”</translation>
    </message>
</context>
<context>
    <name>Baiwen::TextDecoding</name>
    <message>
        <source>The file is not text</source>
        <translation>文件不是文本</translation>
    </message>
    <message>
        <source>The encoding of the text cannot be told</source>
        <translation>无法判断文本的编码</translation>
    </message>
</context>
<context>
    <name>Baiwen::TickList</name>
    <message>
        <source>What did you recall?</source>
        <translation>想起了哪些？</translation>
    </message>
    <message>
        <source>%1, vital</source>
        <translation>%1，必答</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>必答</translation>
    </message>
</context>
<context>
    <name>Baiwen::TimeBar</name>
    <message>
        <source>Preparing %1</source>
        <translation>准备 %1</translation>
    </message>
    <message>
        <source>answering %1 (target %2 to %3)</source>
        <translation>作答 %1（建议 %2 到 %3）</translation>
    </message>
    <message>
        <source>overtime %1</source>
        <translation>宽限 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a time</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Baiwen::TopicChoice</name>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Topics to ask about</source>
        <translation>要考的主题</translation>
    </message>
</context>
<context>
    <name>Baiwen::TopicTreeModel</name>
    <message>
        <source>All questions</source>
        <translation>全部题目</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n question(s), %2 mastered</source>
        <translation>
            <numerusform>%1，%n 题，已掌握 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>题目合集</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Never studied</source>
        <translation>未学过</translation>
    </message>
    <message>
        <source>Weak in interviews</source>
        <translation>面试薄弱</translation>
    </message>
</context>
<context>
    <name>Baiwen::UnsavedNotes</name>
    <message>
        <source>Save a copy of the notes</source>
        <translation>保存笔记副本</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>笔记尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved: %1</source>
        <translation>
            <numerusform>有 %n 条笔记无法保存：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy can be saved in another place, as a Markdown file.</source>
        <translation>可以把副本以 Markdown 文件保存到别处。</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>留下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>不保存并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The notes are still in the window. %1</source>
        <translation>笔记还在窗口里。%1</translation>
    </message>
</context>
<context>
    <name>Baiwen::VerifyCommand</name>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Say what is wrong with the file of your library</source>
        <translation>检查数据库文件有什么问题</translation>
    </message>
    <message>
        <source>Reads the file of your library to the last byte and writes what is wrong with it
to standard output, a line each. The last line counts. Nothing is written to
the file, and the program may run meanwhile.

Exit status: 0 sound, 1 faults, or a file is missing, 2 wrong usage.</source>
        <translation>把数据库文件从头读到尾，把问题写到标准输出，每行一个，最后一行是数目。
不会写入文件，程序运行时也可以检查。

退出状态：0 完好，1 有问题或缺少文件，2 用法不对。</translation>
    </message>
    <message>
        <source>Read each backup, too</source>
        <translation>也逐个检查备份</translation>
    </message>
    <message>
        <source>Write one JSON object</source>
        <translation>写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>verify takes no file; --data-dir says which library</source>
        <translation>verify 不接受文件参数；用 --data-dir 指定数据库</translation>
    </message>
    <message>
        <source>Files: %1, sound: %2</source>
        <translation>文件：%1，完好：%2</translation>
    </message>
</context>
<context>
    <name>Baiwen::WeakView</name>
    <message>
        <source>Weak questions</source>
        <translation>薄弱题</translation>
    </message>
    <message>
        <source>A question is weak when its latest attempt scored below 60, missed a vital point or had a major error.</source>
        <translation>最近一次作答低于 60 分、漏掉必答点或有重大错误的题，称为薄弱题。</translation>
    </message>
    <message>
        <source>None is weak now.</source>
        <translation>现在没有薄弱题。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Latest score</source>
        <translation>最近得分</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Latest attempt</source>
        <translation>最近作答</translation>
    </message>
    <message>
        <source>Interview on what is weak</source>
        <translation>用薄弱题面试</translation>
    </message>
    <message>
        <source>Open in Browse</source>
        <translation>在“浏览”中打开</translation>
    </message>
    <message>
        <source>Study what is weak</source>
        <translation>学习薄弱题</translation>
    </message>
    <message>
        <source>Weak in an interview</source>
        <translation>面试薄弱</translation>
    </message>
</context>
<context>
    <name>Baiwen::WholeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
</context>
<context>
    <name>Baiwen::WorkloadLabel</name>
    <message numerus="yes">
        <source>about %n answer(s) a day</source>
        <translation>
            <numerusform>每天约作答 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n minute(s)</source>
        <translation>
            <numerusform>，%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>On the average of the next 90 days, as the model of memory foresees it.</source>
        <translation>按记忆模型的预计，未来 90 天的平均。</translation>
    </message>
</context>
<context>
    <name>Baiwen::ZipArchive</name>
    <message>
        <source>The archive cannot be read: %1</source>
        <translation>无法读取压缩包：%1</translation>
    </message>
    <message>
        <source>The archive has more than %1 entries</source>
        <translation>压缩包的条目多于 %1 个</translation>
    </message>
    <message>
        <source>The archive is damaged: entry %1 cannot be read</source>
        <translation>压缩包已损坏：第 %1 个条目读不了</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>“%1”已加密</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB</source>
        <translation>“%1”超过 %2 MiB</translation>
    </message>
    <message>
        <source>“%1” would unfold to more than %2 times its size</source>
        <translation>“%1”解开后会超过自身大小的 %2 倍</translation>
    </message>
    <message>
        <source>The archive holds more than %1 MiB</source>
        <translation>压缩包的内容超过 %1 MiB</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation>“%1”已损坏：%2</translation>
    </message>
    <message>
        <source>“%1” is not as large as the archive claims</source>
        <translation>“%1”的大小与压缩包所说的不符</translation>
    </message>
    <message>
        <source>The archive cannot be made: %1</source>
        <translation>无法生成压缩包：%1</translation>
    </message>
</context>
<context>
    <name>Baiwen::Zstd</name>
    <message>
        <source>Damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>It is cut short</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>It unfolds to more than %1 MiB</source>
        <translation>解开后超过 %1 MiB</translation>
    </message>
</context>
</TS>
