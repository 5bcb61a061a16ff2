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
    <name>Baiwen::MainWindow</name>
    <message>
        <source>Mock interview</source>
        <translation>模拟面试</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Baiwen</source>
        <translation>百问</translation>
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
        <source>Learning</source>
        <translation>学习中</translation>
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
        <source>Bank order</source>
        <translation>题库顺序</translation>
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
        <source>Filter titles…  (%1)</source>
        <translation>筛选标题…（%1）</translation>
    </message>
    <message>
        <source>Filter questions by title or tag</source>
        <translation>按标题或标签筛选题目</translation>
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
        <source>No question here matches these filters.</source>
        <translation>这里没有符合筛选条件的题目。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
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
</context>
</TS>
