<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Baiwen::AnkiImport</name>
    <message numerus="yes">
        <source>%n sound(s) are left out</source>
        <translation>
            <numerusform>%n sound is left out</numerusform>
            <numerusform>%n sounds are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) from the web are not loaded</source>
        <translation>
            <numerusform>%n image from the web is not loaded</numerusform>
            <numerusform>%n images from the web are not loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::BankReader</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded and show as “�”; the first is here</source>
        <translation>
            <numerusform>%n place could not be decoded and shows as “�”; it is here</numerusform>
            <numerusform>%n places could not be decoded and show as “�”; the first is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) from the web are not loaded; the first is %1</source>
        <translation>
            <numerusform>%n image from the web is not loaded; it is %1</numerusform>
            <numerusform>%n images from the web are not loaded; the first is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table of contents with %n link(s) is left out</source>
        <translation>
            <numerusform>A table of contents with %n link is left out</numerusform>
            <numerusform>A table of contents with %n links is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” was read as a section&apos;s marker, %n time(s)</source>
        <translation>
            <numerusform>The label “%1” was read as a section&apos;s marker, %n time</numerusform>
            <numerusform>The label “%1” was read as a section&apos;s marker, %n times</numerusform>
        </translation>
    </message>
</context>
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
    <name>Baiwen::Calibration</name>
    <message numerus="yes">
        <source>You overestimate yourself by %n point(s) on average.</source>
        <translation>
            <numerusform>You overestimate yourself by %n point on average.</numerusform>
            <numerusform>You overestimate yourself by %n points on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You underestimate yourself by %n point(s) on average.</source>
        <translation>
            <numerusform>You underestimate yourself by %n point on average.</numerusform>
            <numerusform>You underestimate yourself by %n points on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 you overestimate yourself by %n point(s) on average.</source>
        <translation>
            <numerusform>On %1 you overestimate yourself by %n point on average.</numerusform>
            <numerusform>On %1 you overestimate yourself by %n points on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 you underestimate yourself by %n point(s) on average.</source>
        <translation>
            <numerusform>On %1 you underestimate yourself by %n point on average.</numerusform>
            <numerusform>On %1 you underestimate yourself by %n points on average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ComparisonView</name>
    <message numerus="yes">
        <source>%n question(s) only in the earlier one</source>
        <translation>
            <numerusform>%n question only in the earlier one</numerusform>
            <numerusform>%n questions only in the earlier one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) only in the later one</source>
        <translation>
            <numerusform>%n question only in the later one</numerusform>
            <numerusform>%n questions only in the later one</numerusform>
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
    <name>Baiwen::DocumentModel</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <translation>
            <numerusform>%1, %n question</numerusform>
            <numerusform>%1, %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::HolidayList</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ImportDialog</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) now</source>
        <translation>
            <numerusform>%n question now</numerusform>
            <numerusform>%n questions now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in it</source>
        <translation>
            <numerusform>%n no longer in it</numerusform>
            <numerusform>%n no longer in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewReport</name>
    <message numerus="yes">
        <source>You were sure of %n answer(s) that scored below 60: read these first.</source>
        <translation>
            <numerusform>You were sure of %n answer that scored below 60: read it first.</numerusform>
            <numerusform>You were sure of %n answers that scored below 60: read these first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vital point(s) went unsaid: learn them before anything else.</source>
        <translation>
            <numerusform>%n vital point went unsaid: learn it before anything else.</numerusform>
            <numerusform>%n vital points went unsaid: learn them before anything else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) ran over time: open with the conclusion, then give reasons.</source>
        <translation>
            <numerusform>%n answer ran over time: open with the conclusion, then give reasons.</numerusform>
            <numerusform>%n answers ran over time: open with the conclusion, then give reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are too few to tell a pattern: do a longer interview next.</source>
        <translation>
            <numerusform>%n answer is too few to tell a pattern: do a longer interview next.</numerusform>
            <numerusform>%n answers are too few to tell a pattern: do a longer interview next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) fell short: try them again in a few days.</source>
        <translation>
            <numerusform>%n answer fell short: try it again in a few days.</numerusform>
            <numerusform>%n answers fell short: try them again in a few days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assess %n answer(s)</source>
        <translation>
            <numerusform>Assess %n answer</numerusform>
            <numerusform>Assess %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n weak question(s) into study</source>
        <translation>
            <numerusform>Put %n weak question into study</numerusform>
            <numerusform>Put %n weak questions into study</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewScopeModel</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <translation>
            <numerusform>%1, %n question</numerusform>
            <numerusform>%1, %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewSource</name>
    <message numerus="yes">
        <source>“%1” is the beginning of %n interviews; more of it is needed</source>
        <translation>
            <numerusform>“%1” is the beginning of %n interview; more of it is needed</numerusform>
            <numerusform>“%1” is the beginning of %n interviews; more of it is needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::InterviewText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryCheck</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) have lost the row they belong to</source>
        <translation>
            <numerusform>%1: %Ln row has lost the row it belongs to</numerusform>
            <numerusform>%1: %Ln rows have lost the row they belong to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) of %2 cannot be read</source>
        <translation>
            <numerusform>%1: %Ln value of %2 cannot be read</numerusform>
            <numerusform>%1: %Ln values of %2 cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::LibraryNotices</name>
    <message numerus="yes">
        <source>The library file was damaged and has been repaired; %n entries in it could be read.</source>
        <translation>
            <numerusform>The library file was damaged and has been repaired; %n entry in it could be read.</numerusform>
            <numerusform>The library file was damaged and has been repaired; %n entries in it could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::MarkdownTree</name>
    <message numerus="yes">
        <source>%n other file(s) are left out</source>
        <translation>
            <numerusform>%n other file is left out</numerusform>
            <numerusform>%n other files are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::MergeSource</name>
    <message numerus="yes">
        <source>%n bookmark(s) added</source>
        <translation>
            <numerusform>%n bookmark added</numerusform>
            <numerusform>%n bookmarks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed</source>
        <translation>
            <numerusform>%n bookmark removed</numerusform>
            <numerusform>%n bookmarks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%n tag added</numerusform>
            <numerusform>%n tags added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n tag removed</numerusform>
            <numerusform>%n tags removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n note added</numerusform>
            <numerusform>%n notes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>%n note changed</numerusform>
            <numerusform>%n notes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) edited on both sides, both texts kept</source>
        <translation>
            <numerusform>%n note edited on both sides, both texts kept</numerusform>
            <numerusform>%n notes edited on both sides, both texts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) removed</source>
        <translation>
            <numerusform>%n note removed</numerusform>
            <numerusform>%n notes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) added</source>
        <translation>
            <numerusform>%n interview added</numerusform>
            <numerusform>%n interviews added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) changed</source>
        <translation>
            <numerusform>%n interview changed</numerusform>
            <numerusform>%n interviews changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) removed</source>
        <translation>
            <numerusform>%n interview removed</numerusform>
            <numerusform>%n interviews removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) added</source>
        <translation>
            <numerusform>%n saved search added</numerusform>
            <numerusform>%n saved searches added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) changed</source>
        <translation>
            <numerusform>%n saved search changed</numerusform>
            <numerusform>%n saved searches changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es) removed</source>
        <translation>
            <numerusform>%n saved search removed</numerusform>
            <numerusform>%n saved searches removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) added</source>
        <translation>
            <numerusform>%n review added</numerusform>
            <numerusform>%n reviews added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) taken back</source>
        <translation>
            <numerusform>%n review taken back</numerusform>
            <numerusform>%n reviews taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) suspended or buried, or no longer so</source>
        <translation>
            <numerusform>%n question suspended or buried, or no longer so</numerusform>
            <numerusform>%n questions suspended or buried, or no longer so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::OwnBanks</name>
    <message numerus="yes">
        <source>Remove “%1” with its %n question(s)?</source>
        <translation>
            <numerusform>Remove “%1” with its %n question?</numerusform>
            <numerusform>Remove “%1” with its %n questions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ParameterFit</name>
    <message numerus="yes">
        <source>There are %n review(s) to learn from, a day or more after the one before.</source>
        <translation>
            <numerusform>There is %n review to learn from, a day or more after the one before.</numerusform>
            <numerusform>There are %n reviews to learn from, a day or more after the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fitted on %n review(s) of yours</source>
        <translation>
            <numerusform>Fitted on %n review of yours</numerusform>
            <numerusform>Fitted on %n reviews of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ProgressCharts</name>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <translation>
            <numerusform>%1: %n question</numerusform>
            <numerusform>%1: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s), %2</source>
        <translation>
            <numerusform>%1: %n answer, %2</numerusform>
            <numerusform>%1: %n answers, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s)</source>
        <translation>
            <numerusform>%1: %n answer</numerusform>
            <numerusform>%1: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % of %n review(s) passed</source>
        <translation>
            <numerusform>%1: %2 % of %n review passed</numerusform>
            <numerusform>%1: %2 % of %n reviews passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s)</source>
        <translation>
            <numerusform>Due in the next %n day</numerusform>
            <numerusform>Due in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n due</source>
        <translation>
            <numerusform>%1: %n due</numerusform>
            <numerusform>%1: %n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) mastered: they went well in the latest interview, or come back after three weeks or more.</source>
        <translation>
            <numerusform>%1 of %n question mastered: it went well in the latest interview, or comes back after three weeks or more.</numerusform>
            <numerusform>%1 of %n questions mastered: they went well in the latest interview, or come back after three weeks or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 % of them Again.</source>
        <translation>
            <numerusform>%n answer, %1 % of them Again.</numerusform>
            <numerusform>%n answers, %1 % of them Again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::QueryParser</name>
    <message numerus="yes">
        <source>The query is too long: at most %n characters.</source>
        <translation>
            <numerusform>The query is too long: at most %n character.</numerusform>
            <numerusform>The query is too long: at most %n characters.</numerusform>
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
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::RemarksPane</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportCharts</name>
    <message numerus="yes">
        <source>%n answer(s) took longer than the limit.</source>
        <translation>
            <numerusform>%n answer took longer than the limit.</numerusform>
            <numerusform>%n answers took longer than the limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportView</name>
    <message numerus="yes">
        <source>Mean of %n answer(s) ± its standard error</source>
        <translation>
            <numerusform>Mean of %n answer ± its standard error</numerusform>
            <numerusform>Mean of %n answers ± its standard error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 on %n earlier</source>
        <comment>answers, points of change</comment>
        <translation>
            <numerusform>%1, %2 on %n earlier</numerusform>
            <numerusform>%1, %2 on %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ReportWords</name>
    <message numerus="yes">
        <source>First attempt %1 on %2, latest %3 on %4 (%n attempt(s))</source>
        <translation>
            <numerusform>First attempt %1 on %2, latest %3 on %4 (%n attempt)</numerusform>
            <numerusform>First attempt %1 on %2, latest %3 on %4 (%n attempts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bias %1, mean error %2 points over %n answer(s); above 0 means too sure.</source>
        <translation>
            <numerusform>Bias %1, mean error %2 points over %n answer; above 0 means too sure.</numerusform>
            <numerusform>Bias %1, mean error %2 points over %n answers; above 0 means too sure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ReviewLogReader</name>
    <message numerus="yes">
        <source>%n more faulty line(s)</source>
        <translation>
            <numerusform>%n more faulty line</numerusform>
            <numerusform>%n more faulty lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::ReviewPage</name>
    <message numerus="yes">
        <source>%n point(s) not judged yet count as missed</source>
        <translation>
            <numerusform>%n point not judged yet counts as missed</numerusform>
            <numerusform>%n points not judged yet count as missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::SetupPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in this scope were asked in the last three interviews.</source>
        <translation>
            <numerusform>%n more in this scope was asked in the last three interviews.</numerusform>
            <numerusform>%n more in this scope were asked in the last three interviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::StudyCardView</name>
    <message numerus="yes">
        <source>Forgotten %n time(s)</source>
        <translation>
            <numerusform>Forgotten %n time</numerusform>
            <numerusform>Forgotten %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::StudyOverview</name>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <translation>
            <numerusform>%1: %n question</numerusform>
            <numerusform>%1: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have not come yet: raise the number of new ones a day to go on.</source>
        <translation>
            <numerusform>%n question has not come yet: raise the number of new ones a day to go on.</numerusform>
            <numerusform>%n questions have not come yet: raise the number of new ones a day to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::StudySummary</name>
    <message numerus="yes">
        <source>%n answer(s) in %1</source>
        <translation>
            <numerusform>%n answer in %1</numerusform>
            <numerusform>%n answers in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left for today.</source>
        <translation>
            <numerusform>%n question left for today.</numerusform>
            <numerusform>%n questions left for today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::TableImport</name>
    <message numerus="yes">
        <source>%n place(s) cannot be decoded; the first is here</source>
        <translation>
            <numerusform>%n place cannot be decoded; it is here</numerusform>
            <numerusform>%n places cannot be decoded; the first is here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::TagActions</name>
    <message numerus="yes">
        <source>“%1” is there already, on %n question(s). Merge “%2” into it?</source>
        <translation>
            <numerusform>“%1” is there already, on %n question. Merge “%2” into it?</numerusform>
            <numerusform>“%1” is there already, on %n questions. Merge “%2” into it?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1”, and what stands below it, off %n question(s)?</source>
        <translation>
            <numerusform>Take “%1”, and what stands below it, off %n question?</numerusform>
            <numerusform>Take “%1”, and what stands below it, off %n questions?</numerusform>
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
<context>
    <name>Baiwen::UnsavedNotes</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved: %1</source>
        <translation>
            <numerusform>%n note could not be saved: %1</numerusform>
            <numerusform>%n notes could not be saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baiwen::WorkloadLabel</name>
    <message numerus="yes">
        <source>about %n answer(s) a day</source>
        <translation>
            <numerusform>about %n answer a day</numerusform>
            <numerusform>about %n answers a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n minute(s)</source>
        <translation>
            <numerusform>, %n minute</numerusform>
            <numerusform>, %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
