// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reportblocks.h"

#include "bank/markdownhtml.h"
#include "exchange/reportwords.h"

#include <QCoreApplication>

#include <cmath>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ReportBlocks)
};

const QString Separator = u" · "_s;

QString plain(const QString &markdown)
{
    return markdownToPlainText(markdown).simplified();
}

class Writer final
{
public:
    Writer(const InterviewRecord &record, const InterviewReport &report)
        : m_record(record)
        , m_report(report)
    { }

    QList<ReportBlock> write()
    {
        headline();
        sureButWrong();
        missedVital();
        questions();
        tables();
        nextActions();
        return m_blocks;
    }

private:
    using Kind = ReportBlock::Kind;

    void heading(int level, const QString &text) { m_blocks.append({Kind::Heading, level, text, {}, {}}); }
    void add(Kind kind, const QString &text)
    {
        if (!text.isEmpty())
            m_blocks.append({kind, 0, text, {}, {}});
    }
    void paragraph(const QString &text) { add(Kind::Paragraph, text); }
    void list(const QStringList &items)
    {
        if (!items.isEmpty())
            m_blocks.append({Kind::List, 0, {}, items, {}});
    }
    void table(const QString &title, const TextTable &table)
    {
        if (table.rows.isEmpty())
            return;
        heading(2, title);
        m_blocks.append({Kind::Table, 0, {}, {}, table});
    }
    [[nodiscard]] const Attempt &attemptOf(const ReportQuestion &question) const
    {
        return m_record.attempts[question.attempt];
    }

    void headline()
    {
        heading(1, Text::tr("Interview report: %1").arg(ReportWords::title(m_record.title, m_record.startedAt)));
        paragraph(QStringList{ReportWords::time(m_record.startedAt), ReportWords::mode(m_record.config.mode)}.join(
            Separator));
        paragraph(m_report.score ? Text::tr("Score: %1").arg(ReportWords::score(*m_report.score)) + Separator
                          + bandText(bandOf(std::round(m_report.score->mean)))
                                 : Text::tr("No answer has a score"));
        paragraph(ReportWords::counts(m_report).join(Separator));
        paragraph(ReportWords::timeUsed(m_report));
        paragraph(m_report.coaching);
    }

    void sureButWrong()
    {
        if (m_report.sureButWrong.isEmpty())
            return;
        heading(2, Text::tr("Sure, but wrong"));
        QStringList items;
        for (const int index : m_report.sureButWrong) {
            const ReportQuestion &question = m_report.questions[index];
            items << Text::tr("%1 — %2 % sure, score %3")
                         .arg(plain(question.title))
                         .arg(attemptOf(question).confidence.value_or(0))
                         .arg(question.score->value);
        }
        list(items);
    }

    void missedVital()
    {
        if (m_report.missedVital.isEmpty())
            return;
        heading(2, Text::tr("Vital points missed"));
        QStringList items;
        for (const MissedPoint &missed : m_report.missedVital) {
            const ReportQuestion &question = m_report.questions[missed.question];
            items << u"%1 — %2"_s.arg(pointText(question.points[missed.point]), plain(question.title));
        }
        list(items);
    }

    [[nodiscard]] static QString pointText(const ReportPoint &point)
    {
        return point.text.isEmpty() ? Text::tr("The answer as a whole") : plain(point.text);
    }

    void questions()
    {
        if (m_report.questions.isEmpty())
            return;
        heading(2, Text::tr("Question by question"));
        for (int i = 0; i < m_report.questions.size(); ++i)
            question(m_report.questions[i], i + 1);
    }

    void question(const ReportQuestion &question, int number)
    {
        const Attempt &attempt = attemptOf(question);
        heading(3, u"%1. %2"_s.arg(number).arg(plain(question.title)));
        QStringList facts{question.topicTitle, ReportWords::outcome(attempt.outcome)};
        facts.removeAll(QString());
        if (question.retry)
            facts << Text::tr("second try, not counted");
        facts << (question.score ? Text::tr("score %1").arg(question.score->value) : Text::tr("not scored"));
        if (attempt.confidence)
            facts << Text::tr("%1 % sure").arg(*attempt.confidence);
        paragraph(facts.join(Separator));
        deductions(question);
        times(question, attempt);
        points(question);
        errors(question);
        if (question.history)
            paragraph(ReportWords::history(*question.history));
        answers(attempt);
        if (!question.modelAnswer.isEmpty()) {
            heading(4, Text::tr("Model answer"));
            add(Kind::Markdown, question.modelAnswer);
        }
    }

    void deductions(const ReportQuestion &question)
    {
        if (!question.score || question.score->deductions.isEmpty())
            return;
        QStringList parts;
        for (const Deduction &deduction : question.score->deductions)
            parts << u"%1 −%2"_s.arg(deductionText(deduction.reason)).arg(deduction.points);
        paragraph(Text::tr("Deductions: %1").arg(parts.join(Separator)));
    }

    void times(const ReportQuestion &question, const Attempt &attempt)
    {
        QStringList parts{Text::tr("preparation %1").arg(ReportWords::clock(attempt.prepUsed)),
                          Text::tr("answer %1").arg(ReportWords::clock(attempt.answerUsed))};
        if (attempt.overtime.count() > 0)
            parts << Text::tr("of it overtime %1").arg(ReportWords::clock(attempt.overtime));
        if (question.timing.limit.count() > 0)
            parts << Text::tr("target %1 to %2, limit %3")
                         .arg(ReportWords::clock(question.timing.targetFrom),
                              ReportWords::clock(question.timing.targetTo), ReportWords::clock(question.timing.limit));
        paragraph(Text::tr("Time: %1").arg(parts.join(u", "_s)));
    }

    void points(const ReportQuestion &question)
    {
        QStringList items;
        for (const ReportPoint &point : question.points) {
            const Credit credit = point.credit.credit;
            const QString mark = credit == Credit::Full ? u"✓"_s : credit == Credit::Half ? u"½"_s : u"✗"_s;
            QString text = mark + u' ' + pointText(point);
            if (point.credit.weight > 1)
                text += Separator + Text::tr("vital");
            items << text;
        }
        list(items);
    }

    void errors(const ReportQuestion &question)
    {
        QStringList items;
        for (const ReportError &error : question.errors)
            items << ReportWords::error(error);
        list(items);
    }

    void answers(const Attempt &attempt)
    {
        if (!attempt.answer.isEmpty()) {
            heading(4, Text::tr("What was answered"));
            add(Kind::Quote, attempt.answer);
        }
        const QList<FollowUp> asked = m_record.plan[attempt.planned].followUps;
        for (qsizetype i = 0; i < attempt.followUps.size(); ++i) {
            paragraph(Text::tr("Follow-up: %1").arg(plain(asked.value(i).text)));
            add(Kind::Quote, attempt.followUps[i].answer);
        }
        if (!attempt.addition.isEmpty()) {
            heading(4, Text::tr("Added at the end, not scored"));
            add(Kind::Quote, attempt.addition);
        }
    }

    void tables()
    {
        table(Text::tr("Topics"), ReportTables::topics(m_report));
        table(Text::tr("Time and score"), ReportTables::timeAndScore(m_record, m_report));
        table(Text::tr("Confidence and score"), ReportTables::calibration(m_record, m_report));
        paragraph(ReportWords::calibration(m_report.calibration));
        list(m_report.calibration.remarks);
        if (m_report.trend.points.size() > 1)
            table(Text::tr("Trend: %1").arg(ReportWords::mode(m_report.trend.mode)),
                  ReportTables::trend(m_report.trend));
    }

    void nextActions()
    {
        QStringList items;
        for (const NextAction &action : m_report.nextActions)
            items << plain(action.text);
        if (items.isEmpty())
            return;
        heading(2, Text::tr("What to do next"));
        list(items);
    }

    const InterviewRecord &m_record;
    const InterviewReport &m_report;
    QList<ReportBlock> m_blocks;
};

} // namespace

QList<ReportBlock> reportBlocks(const InterviewRecord &record, const InterviewReport &report)
{
    return Writer(record, report).write();
}

} // namespace Baiwen
