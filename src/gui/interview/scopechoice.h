// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "interview/interview.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Baiwen {

class Theme;
class TopicChoice;

/// Which questions an interview draws from: source, collection, levels, kinds and topics.
class ScopeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChoice(const Theme &theme, QWidget *parent = nullptr);

    /// All but the topics, which come with their banks.
    void choose(const InterviewConfig &config);
    void setBanks(const QList<BankPtr> &banks, const QStringList &topicIds, const QString &collection);
    void chooseTopic(const QString &topicId);
    void chooseSource(QuestionSource source);
    void apply(InterviewConfig &config) const;

    /// Until the banks are read there is nothing to choose topics and collections from.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isNothingTicked() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QLabel *addSection(QVBoxLayout *column);

    QLabel *m_sourceLabel = nullptr;
    QButtonGroup *m_sources = nullptr;
    QLabel *m_collectionLabel = nullptr;
    QComboBox *m_collection = nullptr; ///< data: the collection's name
    QLabel *m_levelLabel = nullptr;
    QList<QPushButton *> m_levels;
    QLabel *m_kindLabel = nullptr;
    QList<QPushButton *> m_kinds;
    QLabel *m_topicLabel = nullptr;
    TopicChoice *m_topics = nullptr;
};

} // namespace Baiwen
