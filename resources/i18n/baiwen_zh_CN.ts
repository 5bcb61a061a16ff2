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
    <name>Baiwen::AnswerCard</name>
    <message>
        <source>second try, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure, but wrong: read this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer and model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said aloud, not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not in the bank any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::Bank</name>
    <message>
        <source>The id “%1” stands in two documents; “%2” is now %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::BankCheck</name>
    <message>
        <source>Prerequisites in a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the calculation “%2” comes to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no question “%2” to come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the follow-up leads to “%2”, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a link leads to “%2”, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no arXiv id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer does not begin with a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the lead has %2 words; at most %3 can be said in one breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the lead has %2 characters; at most %3 can be said in one breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was to be reviewed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in Chinese only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points in Chinese, %3 in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: point %2 is vital in one language only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: level %2 in Chinese, %3 in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the kinds differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in English only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics differ: %1 in Chinese, %2 in English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::BankLibrary</name>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank named “%1” is there already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::BankReader</name>
    <message>
        <source>Unknown key “%1: %2” of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than %1 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than %1 topics and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was taken to be in %1; check that it reads well</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded and show as “�”; the first is here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1: %2” is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key “%1: %2” in the front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks are nested more than %1 deep; the marks beyond that are taken as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code block that begins here is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment that begins here is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) from the web are not loaded; the first is %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The heading “%1” is left out with its table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A table of contents with %n link(s) is left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; worded otherwise than the headings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” has no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title “%1” stands in line %2 already; without ids the two are told apart by their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” of line %2 is taken by line %3; this entry gets another</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” was read as a section&apos;s marker, %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment “%1” beside a heading is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” does not belong here or stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key “%1: %2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” is malformed; an id is made of a-z, 0-9, hyphens and dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” is malformed; an id is made of a-z, 0-9 and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” is not 1, 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” is no kind of question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” is no number of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1: %2” is no date such as 2026-09</source>
        <translation type="unfinished"></translation>
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
    <name>Baiwen::CalculationText</name>
    <message>
        <source>The calculation has no equals sign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation cannot be evaluated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the calculation is not a number: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::ChangeBankCommand</name>
    <message>
        <source>add bank “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove bank “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update bank “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::CheckCommand</name>
    <message>
        <source>[options] FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong in bank documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads bank documents and writes what is wrong in them to standard output, a
line each:
  file:line: level: message
The level is note, warning or error. The last line counts them. Any Markdown
list of questions is read; one with answer markers is also held to the rules
of the built-in bank.

Exit status: 0 no errors, 1 errors, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also compare two files as the Chinese and the English edition of one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Markdown file, or - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check needs a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--translation compares two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--translation compares a Chinese file with an English one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1, questions: %2, errors: %3, warnings: %4, notes: %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::Command</name>
    <message>
        <source>“%1” says how it is used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::CommandLine</name>
    <message>
        <source>Keep everything of yours in the folder &lt;DIR&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baiwen [options] [FILE…]
       baiwen COMMAND [options] …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study for interviews about large language models. Without a command the
window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Markdown list of questions to open in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command and no file “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::ConfidencePage</name>
    <message>
        <source>The time ran out: the answer was taken as it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you that it was right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you see the model answer. Keys 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half and half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 %   %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::Console</name>
    <message>
        <source>Output was lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::DataFolder</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::DataFolderChoice</name>
    <message>
        <source>Folder for your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::Database</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using %1 and has not let go of it. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this change was not kept in %1. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while %1 was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a library file at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: its folder is missing or may not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on %1 was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used because of a fault in this program.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::DocumentModel</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::HistoryDelegate</name>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::HistoryPane</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviews you hold are kept here, with their reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” with its answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back for as long as the program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::ImportCommand</name>
    <message>
        <source>[options] FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Markdown files as banks of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps each file as a bank of your own in the data folder and says what came in.
A file of the same name updates the bank that came from it. Remarks about the
contents go to standard error.

Exit status: 0 all kept, 1 a file could not be read or kept, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Markdown file with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions were found, so nothing was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: it would replace the bank just imported from %1; rename one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated bank “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new bank “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; questions: %3, topics: %4, errors: %5, warnings: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import needs a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import takes no standard input: a bank is named after its file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::ImportDialog</name>
    <message>
        <source>Open question list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to my banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How questions are told from topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics and questions of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question as it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new bank. The file itself stays as it is: your banks get a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates a bank you have. Bookmarks and history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the place of the bank “%1” (%2), which has none of these questions. To keep both, give the file another name and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates the bank “%1” (%2): %3. Bookmarks and history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings above an answer marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings of level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings of one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold paragraphs with a question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers of fold-out sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all headings with text below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for headings above a paragraph that starts with “Answer:”, for headings, bold paragraphs and fold-out sections that look like questions, and for headings with text below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind of question above. Or give each question a heading of its own in the file, with a paragraph below that starts with “Answer:”, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewListModel</name>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewPage</name>
    <message>
        <source>This could not be stored yet and is tried again. What you wrote is still here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the interview here and go to its report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question at hand is kept, but not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this interview with what was answered in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the interview for later and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start offers to go on with it, with the time it has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewReport</name>
    <message>
        <source>No answer has a score yet: assess one to learn something from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You were sure of %n answer(s) that scored below 60: read these first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vital point(s) went unsaid: learn them before anything else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) ran over time: open with the conclusion, then give reasons.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are too few to tell a pattern: do a longer interview next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most is to be gained in %1: begin there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) fell short: try them again in a few days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No weak answer this time: choose a higher level next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assess %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n weak question(s) into study</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Practise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short to be an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factual errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major error on a vital point: 59 at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewScopeModel</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewSession</name>
    <message>
        <source>This interview cannot be continued: what was stored of it does not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenty of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::KeyPointList</name>
    <message>
        <source>The answer as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::KeyPointRow</name>
    <message>
        <source>● Vital: counts twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 of %2, vital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::Library</name>
    <message>
        <source>The library has not been opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::ListCommand</name>
    <message>
        <source>[options] [FILE…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the questions of the built-in bank or of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists questions, a line each: id, topics and title, with tabs between.
Without a file it lists the built-in bank. What is wrong in a file goes to
standard error.

Exit status: 0 no errors, 1 errors, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write questions, topics and diagnostics as one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the built-in bank: &lt;zh&gt; or &lt;en&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Markdown file, or - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language is zh or en, not “%1”</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Nothing you do now will be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::Migrations</name>
    <message>
        <source>%1 belongs to another program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Baiwen %1 or later to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a later version of Baiwen (format %2; this version knows formats up to %3). It was left as it is. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be brought to its new form and was left as it was.</source>
        <translation type="unfinished"></translation>
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
    <name>Baiwen::OutlineDelegate</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::OwnBanks</name>
    <message>
        <source>Open question lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question lists (*.md *.markdown *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of your own banks in the topic tree first. The built-in bank cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with its %n question(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your bookmarks and your history stay and count again as soon as you add the bank once more. The file you opened it from is not touched. Edit › Undo brings the bank back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">取消(&amp;C)</translation>
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
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::RecoveryPage</name>
    <message>
        <source>Begun %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish now, with a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::RemarksPane</name>
    <message>
        <source>&amp;Warnings and errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::RemoveInterviewCommand</name>
    <message>
        <source>delete interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::RenameInterviewCommand</name>
    <message>
        <source>rename interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportPage</name>
    <message>
        <source>No answer has a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them at the end of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time used %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time used %1, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview on what is weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital points missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">主题</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answer(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers are drawn towards 60: one does not make a topic.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::ReviewPage</name>
    <message>
        <source>Question %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not in the bank any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the model answer, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the points did you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not judged yet count as missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each: 1 said, 2 half, 3 missed. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End interview…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::RunPage</name>
    <message>
        <source>Question %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not in the bank any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It slept for %1. The clock stood still and goes on when you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still, and the question is out of sight until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up: finish your sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes left of the whole interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute left of the whole interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left in the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the time stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first question comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think: the headline in one sentence first, then the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer aloud, as in the room. Submit when you have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on  Ctrl+P</source>
        <translation type="unfinished"></translation>
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
    <name>Baiwen::SetupPage</name>
    <message>
        <source>Mock interview</source>
        <translation type="unfinished">模拟面试</translation>
    </message>
    <message>
        <source>Practice: a few seconds to think, a clock while you answer, and the model answer after each question. You may pause at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick · 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard · 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full · 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloud, not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up questions after each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As given (1×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, bank and history give the same questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished">书签</translation>
    </message>
    <message>
        <source>Weak ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (any when none is chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind (any when none is chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">主题</translation>
    </message>
    <message>
        <source>Start  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question fits this choice: widen topics, source, level or kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope has no more than these: start with them, or widen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in this scope were asked in the last three interviews.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <name>Baiwen::TextDecoding</name>
    <message>
        <source>The file is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the text cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::TimeBar</name>
    <message>
        <source>Preparing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering %1 (target %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baiwen::TopicChoice</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics to ask about</source>
        <translation type="unfinished"></translation>
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
