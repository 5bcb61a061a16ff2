// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/duplicates.h"

#include "bank/identity.h"
#include "base/named.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Duplicates)
};

constexpr std::array Names{
    Named{DuplicateRule::Both, "both"_L1},
    Named{DuplicateRule::Keep, "keep"_L1},
    Named{DuplicateRule::Replace, "replace"_L1},
};

/// The first question of each id and of each title.
template <typename Place> class Places final
{
public:
    void insert(const Question &question, const Place &place)
    {
        insert(m_byId, question.id, place);
        insert(m_byTitle, foldedTitle(question.title), place);
    }
    /// Null when there is none.
    [[nodiscard]] const Place *find(const Question &question) const
    {
        if (const auto found = m_byId.constFind(question.id); found != m_byId.cend())
            return &*found;
        const auto found = m_byTitle.constFind(foldedTitle(question.title));
        return found == m_byTitle.cend() ? nullptr : &*found;
    }

private:
    static void insert(QHash<QString, Place> &places, const QString &key, const Place &place)
    {
        if (!key.isEmpty() && !places.contains(key))
            places.insert(key, place);
    }

    QHash<QString, Place> m_byId;
    QHash<QString, Place> m_byTitle;
};

struct PlaceInBank
{
    BankPtr bank;
    const Question *question = nullptr;
};

class Resolver final
{
public:
    Resolver(const BankDocument &incoming, const QList<BankPtr> &others, DuplicateRule rule, const QString &file)
        : m_rule(rule)
        , m_file(file)
    {
        m_resolved.document = incoming;
        m_resolved.document.questions.clear();
        for (const BankPtr &bank : others) {
            for (const Question &question : bank->questions())
                m_others.insert(question, {bank, &question});
        }
        for (const Question &question : incoming.questions)
            add(question);
    }

    ResolvedDuplicates take() { return std::move(m_resolved); }

private:
    void note(const Question &question, const QString &message)
    {
        m_resolved.document.diagnostics.append({m_file, question.line, Diagnostic::Level::Note, message});
    }

    void add(Question question)
    {
        QList<Question> &questions = m_resolved.document.questions;
        if (const qsizetype *earlier = m_own.find(question)) {
            tellTwice(question);
            m_resolved.isChanged |= m_rule != DuplicateRule::Both;
            if (m_rule == DuplicateRule::Keep)
                return;
            if (m_rule == DuplicateRule::Replace) {
                question.id = questions[*earlier].id;
                question.hasDerivedId = questions[*earlier].hasDerivedId;
                question.topic = questions[*earlier].topic; // the order of topics is that of questions
                questions[*earlier] = question;
                return;
            }
        } else if (const PlaceInBank *other = m_others.find(question)) {
            if (!settle(question, *other))
                return;
        }
        m_own.insert(question, questions.size());
        questions.append(std::move(question));
    }

    void tellTwice(const Question &question)
    {
        switch (m_rule) {
        case DuplicateRule::Both:
            note(question, Text::tr("“%1” stands here twice").arg(question.title));
            break;
        case DuplicateRule::Keep:
            note(question, Text::tr("“%1” stands here twice; the second is left out").arg(question.title));
            break;
        case DuplicateRule::Replace:
            note(question, Text::tr("“%1” stands here twice; the first is left out").arg(question.title));
            break;
        }
    }

    /// False: it does not come in.
    bool settle(Question &question, const PlaceInBank &other)
    {
        const QString bank = other.bank->title();
        if (m_rule == DuplicateRule::Keep) {
            note(question, Text::tr("“%1” is in “%2” already and is left out").arg(question.title, bank));
            m_resolved.isChanged = true;
            return false;
        }
        if (m_rule == DuplicateRule::Replace && !other.bank->isBuiltIn()) {
            note(question, Text::tr("“%1” takes the place of the one in “%2”").arg(question.title, bank));
            m_resolved.replaced[other.bank->id()].insert(other.question->id);
            m_resolved.isChanged |= question.id != other.question->id;
            question.id = other.question->id;
            question.hasDerivedId = other.question->hasDerivedId;
            return true;
        }
        note(question, Text::tr("“%1” is in “%2”, too").arg(question.title, bank));
        return true;
    }

    const DuplicateRule m_rule;
    const QString &m_file;
    Places<PlaceInBank> m_others;
    Places<qsizetype> m_own; // -> index into the document's questions
    ResolvedDuplicates m_resolved;
};

} // namespace

std::optional<DuplicateRule> duplicateRuleFromName(QStringView name)
{
    return valueOf(Names, name);
}

ResolvedDuplicates resolveDuplicates(const BankDocument &incoming, const QList<BankPtr> &others, DuplicateRule rule,
                                     const QString &file)
{
    return Resolver(incoming, others, rule, file).take();
}

} // namespace Baiwen
