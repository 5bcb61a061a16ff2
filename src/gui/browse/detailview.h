// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchterms.h"

#include <QTextBrowser>

class QTextBlock;

namespace Baiwen {

class ColumnPart;
class Theme;

/// The reading pane: one column of at most 760 px, centred, that never jumps when its scroll bar comes or goes. Draws
/// the numbered discs of key points. A link to a question is a signal; a link to the web is asked about first by who
/// listens. Two widgets may stand in the column and scroll with the text.
class DetailView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DetailView(const Theme &theme, QWidget *parent = nullptr);

    /// Replaces the text and starts at its top, or stays where it is.
    void show(const QString &html, bool keepPosition);
    /// `inset` stands where the text has DetailHtml::InsetAnchor, `footer` below the text; both out of sight where
    /// there is no such anchor. To be called once.
    void setParts(ColumnPart *inset, ColumnPart *footer);

    /// Words to be marked in this text and in those shown later.
    void setSearchTerms(const QList<SearchTerm> &terms);
    /// Text to be found in this one, as it is typed, case and width ignored; empty: none. Says how often it stands
    /// here.
    int setFindText(const QString &text);
    /// To the next place that is marked, the found ones if there are any; the first after show(). False at the end.
    bool goToMark(int by);
    /// Which of them that is, from 1; 0: none yet.
    [[nodiscard]] int currentMark() const { return m_currentMark + 1; }

Q_SIGNALS:
    void questionFollowed(const QString &questionId);
    void webLinkFollowed(const QUrl &url);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void findMarks();
    void paintMarks();
    void placeParts();
    void bringIntoSight(const QWidget *widget, const QRect &rect);
    /// The paragraph that the inset takes the place of; invalid where there is none.
    [[nodiscard]] QTextBlock insetBlock() const;
    [[nodiscard]] QPixmap pointDisc(int number, bool vital) const;

    const Theme &m_theme;
    ColumnPart *m_inset = nullptr;
    ColumnPart *m_footer = nullptr;
    int m_insetBlock = -1; ///< number of the paragraph
    bool m_isLayingOut = false;
    QList<SearchTerm> m_terms;
    QString m_findText;
    QList<QTextCursor> m_termMarks;
    QList<QTextCursor> m_foundMarks;
    int m_currentMark = -1;
};

} // namespace Baiwen
