<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Baiwen::BrowsePage</name>
    <message numerus="yes">
        <source>%n question(s) here. Choose one in the list, or press J for the next.</source>
        <translation>
            <numerusform>%n question here. Choose one in the list, or press J for the next.</numerusform>
            <numerusform>%n questions here. Choose one in the list, or press J for the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::DetailHtml</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::QuestionPane</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::TopicTreeModel</name>
    <message numerus="yes">
        <source>%1, %n question(s), %2 mastered</source>
        <translation>
            <numerusform>%1, %n question, %2 mastered</numerusform>
            <numerusform>%1, %n questions, %2 mastered</numerusform>
        </translation>
    </message>
</context>
</TS>
