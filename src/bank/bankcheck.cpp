// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bankcheck.h"

#include "bank/calculation.h"
#include "bank/markdownhtml.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

using Level = Diagnostic::Level;

/// Names the context of the messages for the translator.
struct BankCheck
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::BankCheck)
};

/// Characters in Chinese, words in English: what one breath holds.
qsizetype leadLength(const QString &lead, bool isEnglish)
{
    const QString text = markdownToPlainText(lead).simplified();
    if (isEnglish)
        return text.isEmpty() ? 0 : text.count(u' ') + 1;
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
}

/// The last day of "2026-09", "2026" or the day itself.
QDate endOf(const QString &date)
{
    const QStringList parts = date.split(u'-');
    const int year = parts.value(0).toInt();
    if (parts.size() == 1)
        return QDate(year, 12, 31);
    const QDate day(year, parts.at(1).toInt(), parts.value(2, u"1"_s).toInt());
    return parts.size() == 2 ? day.addMonths(1).addDays(-1) : day;
}

class Checker final
{
public:
    Checker(const BankDocument &document, const CheckOptions &options)
        : m_document(document)
        , m_options(options)
        , m_ids(options.knownIds)
    {
        for (const Question &question : document.questions)
            m_ids.insert(question.id);
    }

    QList<Diagnostic> check()
    {
        for (const Question &question : m_document.questions) {
            checkCalculations(question);
            checkLinks(question);
            checkArxivIds(question);
            checkLead(question);
            checkReviewDate(question);
        }
        for (const QStringList &circle : prerequisiteCircles(m_document.questions))
            report(lineOf(circle.first()), Level::Warning,
                   BankCheck::tr("Prerequisites in a circle: %1").arg(circle.join(u" → "_s)));
        return std::move(m_diagnostics);
    }

private:
    void report(int line, Level level, const QString &message)
    {
        m_diagnostics.append({m_options.file, line, level, message});
    }

    [[nodiscard]] int lineOf(const QString &id) const
    {
        const auto it = std::find_if(m_document.questions.cbegin(), m_document.questions.cend(),
                                     [&id](const Question &question) { return question.id == id; });
        return it == m_document.questions.cend() ? 0 : it->line;
    }

    void checkCalculations(const Question &question)
    {
        for (const KeyPoint &point : question.points) {
            for (const QString &text : point.calculations) {
                const auto calculation = evaluateCalculation(text);
                if (!calculation) {
                    report(question.line, Level::Error, u"%1: %2"_s.arg(question.id, calculation.error().message));
                } else if (!calculation->isRight()) {
                    report(question.line, Level::Error,
                           BankCheck::tr("%1: the calculation “%2” comes to %3")
                               .arg(question.id, text, QString::number(calculation->computed, 'g', 12)));
                }
            }
        }
    }

    void checkLinks(const Question &question)
    {
        const auto require = [&](const QString &id, const QString &message) {
            if (!m_ids.contains(id))
                report(question.line, Level::Error, message.arg(question.id, id));
        };
        for (const QString &id : question.prerequisites)
            require(id, BankCheck::tr("%1: there is no question “%2” to come first"));
        for (const FollowUp &followUp : question.followUps) {
            if (!followUp.questionId.isEmpty())
                require(followUp.questionId, BankCheck::tr("%1: the follow-up leads to “%2”, which does not exist"));
        }
        static const QRegularExpression link(u"\\]\\(question:([^)\\s]+)\\)"_s);
        for (const QString &text : {question.preamble, question.answer, question.analysis, question.hint,
                                    question.pitfalls.join(u'\n'), question.references.join(u'\n')}) {
            for (auto it = link.globalMatch(text); it.hasNext();)
                require(it.next().captured(1), BankCheck::tr("%1: a link leads to “%2”, which does not exist"));
        }
    }

    void checkArxivIds(const Question &question)
    {
        // https://info.arxiv.org/help/arxiv_identifier.html: yymm.number, or archive/yymmnnn before April 2007.
        static const QRegularExpression mention(
            u"arxiv\\s*[:：]\\s*([^\\s,，;；)）\\]。]+)|arxiv\\.org/(?:abs|pdf)/([^\\s,)）\\]?#]+)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression wellFormed(
            u"^(?:\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3})(?:v\\d+)?(?:\\.pdf|\\.)?$"_s);
        const QStringList texts = question.references + QStringList{question.answer, question.analysis};
        for (const QString &text : texts) {
            for (auto it = mention.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                const QString id = match.captured(1) + match.captured(2);
                if (!wellFormed.match(id).hasMatch())
                    report(question.line, Level::Warning,
                           BankCheck::tr("%1: “%2” is no arXiv id").arg(question.id, id));
            }
        }
    }

    void checkLead(const Question &question)
    {
        constexpr qsizetype MostCharacters = 60;
        constexpr qsizetype MostWords = 40;
        const bool isEnglish = m_document.language == "en"_L1;
        const qsizetype length = leadLength(question.lead, isEnglish);
        if (length == 0) {
            report(question.line, Level::Warning,
                   BankCheck::tr("%1: the answer does not begin with a sentence").arg(question.id));
        } else if (isEnglish && length > MostWords) {
            report(question.line, Level::Warning,
                   BankCheck::tr("%1: the lead has %2 words; at most %3 can be said in one breath")
                       .arg(question.id)
                       .arg(length)
                       .arg(MostWords));
        } else if (!isEnglish && length > MostCharacters) {
            report(question.line, Level::Warning,
                   BankCheck::tr("%1: the lead has %2 characters; at most %3 can be said in one breath")
                       .arg(question.id)
                       .arg(length)
                       .arg(MostCharacters));
        }
    }

    void checkReviewDate(const Question &question)
    {
        if (m_options.today.isValid() && !question.reviewBy.isEmpty() && endOf(question.reviewBy) < m_options.today)
            report(question.line, Level::Note,
                   BankCheck::tr("%1: was to be reviewed by %2").arg(question.id, question.reviewBy));
    }

    const BankDocument &m_document;
    const CheckOptions &m_options;
    QSet<QString> m_ids;
    QList<Diagnostic> m_diagnostics;
};

} // namespace

QList<Diagnostic> checkBank(const BankDocument &document, const CheckOptions &options)
{
    return Checker(document, options).check();
}

QList<QStringList> prerequisiteCircles(const QList<Question> &questions)
{
    enum class Mark { New, Open, Done };
    QHash<QString, const Question *> byId;
    QHash<QString, Mark> marks;
    for (const Question &question : questions)
        byId.insert(question.id, &question);

    struct Step
    {
        const Question *question = nullptr;
        qsizetype next = 0;
    };
    QList<QStringList> circles;
    for (const Question &start : questions) {
        if (marks.value(start.id, Mark::New) != Mark::New)
            continue;
        QList<Step> path{{&start, 0}};
        marks[start.id] = Mark::Open;
        while (!path.isEmpty()) {
            Step &step = path.last();
            if (step.next == step.question->prerequisites.size()) {
                marks[step.question->id] = Mark::Done;
                path.removeLast();
                continue;
            }
            const QString id = step.question->prerequisites.at(step.next++);
            const Question *const next = byId.value(id);
            if (!next)
                continue;
            const Mark mark = marks.value(id, Mark::New);
            if (mark == Mark::New) {
                marks[id] = Mark::Open;
                path.append({next, 0});
            } else if (mark == Mark::Open) {
                QStringList circle;
                for (auto it = path.crbegin(); it != path.crend() && (circle.isEmpty() || circle.first() != id); ++it)
                    circle.prepend(it->question->id);
                circles.append(circle << id);
            }
        }
    }
    return circles;
}

QList<Diagnostic> checkTranslation(const BankDocument &zh, const BankDocument &en, const QString &file)
{
    QList<Diagnostic> diagnostics;
    const auto report = [&](int line, const QString &message) {
        diagnostics.append({file, line, Level::Warning, message});
    };
    QHash<QString, const Question *> translations;
    for (const Question &question : en.questions)
        translations.insert(question.id, &question);

    for (const Question &question : zh.questions) {
        const Question *const translation = translations.take(question.id);
        if (!translation) {
            report(question.line, BankCheck::tr("%1 stands in Chinese only").arg(question.id));
            continue;
        }
        if (question.points.size() != translation->points.size()) {
            report(question.line,
                   BankCheck::tr("%1: %2 points in Chinese, %3 in English")
                       .arg(question.id)
                       .arg(question.points.size())
                       .arg(translation->points.size()));
        } else {
            for (qsizetype i = 0; i < question.points.size(); ++i) {
                if (question.points.at(i).vital != translation->points.at(i).vital)
                    report(question.line,
                           BankCheck::tr("%1: point %2 is vital in one language only").arg(question.id).arg(i + 1));
            }
        }
        if (question.level != translation->level)
            report(question.line,
                   BankCheck::tr("%1: level %2 in Chinese, %3 in English")
                       .arg(question.id)
                       .arg(question.level)
                       .arg(translation->level));
        if (question.kind != translation->kind)
            report(question.line, BankCheck::tr("%1: the kinds differ").arg(question.id));
    }
    for (const Question &question : en.questions) {
        if (translations.contains(question.id))
            report(question.line, BankCheck::tr("%1 stands in English only").arg(question.id));
    }

    const auto topicIds = [](const BankDocument &document) {
        QStringList ids;
        for (const Topic &topic : document.topics)
            ids.append(topic.id);
        return ids;
    };
    if (topicIds(zh) != topicIds(en))
        report(0,
               BankCheck::tr("The topics differ: %1 in Chinese, %2 in English")
                   .arg(topicIds(zh).join(u", "_s), topicIds(en).join(u", "_s)));
    return diagnostics;
}

} // namespace Baiwen
