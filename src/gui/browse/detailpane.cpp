// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/detailpane.h"

#include "bank/markdownwriter.h"
#include "gui/actions.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/detailview.h"
#include "gui/browse/findbar.h"
#include "gui/browse/notepane.h"
#include "gui/browse/pathlabel.h"
#include "gui/browse/tagbar.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/preferences.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(const Context &context, NoteDrafts &drafts, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setProperty("role", u"reading"_s);

    m_path = new PathLabel;
    m_path->setObjectName(u"detailPath"_s);
    m_path->setProperty("role", u"muted"_s);
    m_path->setTextFormat(Qt::PlainText);
    // A long path gives way to the buttons instead of pushing them out of the pane.
    m_path->setMinimumWidth(1);

    const auto button = [this](Actions::Id id, const QString &name) {
        auto *result = new QToolButton;
        result->setObjectName(name);
        result->setDefaultAction(m_context.actions[id]);
        result->setIconSize(QSize(Metrics::Icon, Metrics::Icon));
        result->setFocusPolicy(Qt::TabFocus);
        return result;
    };
    auto *back = button(Actions::Back, u"backButton"_s);
    auto *forward = button(Actions::Forward, u"forwardButton"_s);
    m_star = button(Actions::ToggleBookmark, u"bookmarkButton"_s);
    auto *note = button(Actions::EditNote, u"noteButton"_s);
    m_copy = button(Actions::CopyMarkdown, u"copyButton"_s);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(Metrics::ReadingPadding - 8, 8, 8, 4);
    top->setSpacing(4);
    top->addWidget(back);
    top->addWidget(forward);
    top->addSpacing(8);
    top->addWidget(m_path, 1);
    top->addWidget(m_star);
    top->addWidget(note);
    top->addWidget(m_copy);

    m_view = new DetailView(m_context.theme);
    m_view->setObjectName(u"detailView"_s);
    connect(m_view, &DetailView::questionFollowed, this, &DetailPane::questionFollowed);
    connect(m_view, &DetailView::webLinkFollowed, this, &DetailPane::openWebLink);
    m_tags = new TagBar(m_context);
    connect(m_tags, &TagBar::tagActivated, this, &DetailPane::tagActivated);
    connect(m_tags, &TagBar::left, m_view, qOverload<>(&QWidget::setFocus));
    m_note = new NotePane(m_context, drafts);
    connect(m_note, &NotePane::linkFollowed, this, &DetailPane::followLink);
    m_view->setParts(m_tags, m_note);

    m_tryFirst = new QLabel;
    m_tryFirst->setProperty("role", u"muted"_s);
    m_revealButton = new QPushButton;
    m_revealButton->setObjectName(u"revealButton"_s);
    m_revealButton->setProperty("role", u"primary"_s);
    connect(m_revealButton, &QPushButton::clicked, this, &DetailPane::reveal);
    m_revealBar = new QFrame;
    m_revealBar->setProperty("role", u"bar"_s);
    auto *bar = new QHBoxLayout(m_revealBar);
    bar->setContentsMargins(Metrics::ReadingPadding, 10, Metrics::ReadingPadding, 10);
    bar->addWidget(m_tryFirst, 1);
    bar->addWidget(m_revealButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    m_find = new FindBar(m_context, *m_view);
    layout->addWidget(m_find);
    layout->addWidget(m_revealBar);
    m_revealBar->hide();
    retranslate();
}

void DetailPane::retranslate()
{
    m_view->setAccessibleName(tr("Question and answer"));
    m_path->setAccessibleName(tr("Topic"));
    m_tryFirst->setText(tr("Answer it yourself first"));
    m_revealButton->setText(tr("Show answer  (Space)"));
    m_tags->retranslate();
    m_note->retranslate();
    m_find->retranslate();
    refresh();
}

void DetailPane::showHtml(const QString &html, bool keepPosition)
{
    m_view->show(html, keepPosition);
    m_find->refresh();
}

void DetailPane::setSearchTerms(const QList<SearchTerm> &terms)
{
    m_view->setSearchTerms(terms);
}

bool DetailPane::goToMark(int by)
{
    return m_view->goToMark(by);
}

void DetailPane::findInText()
{
    m_find->open();
}

void DetailPane::showQuestion(const BankLibrary::Location &location, bool revealed)
{
    // The same one again, from a bank that was read anew: the user may be in the middle of a note on it.
    const bool isSame = m_location && m_location.question->id == location.question->id;
    m_location = location;
    m_revealed = revealed;
    m_path->setPath(location.bank->topicPath(location.question->topic));
    showParts();
    showHtml(DetailHtml{m_context.theme}.question(*location.question, revealed, languageNote()), isSame);
    m_revealBar->setVisible(!revealed);
}

void DetailPane::showParts()
{
    const QString id = m_location ? m_location.question->id : QString();
    const QString title = m_location ? m_location.question->title : QString();
    m_tags->setQuestion(id, title);
    m_note->setQuestion(id, title, !m_revealed);
}

void DetailPane::showIntroduction(const QStringList &path, const QString &title, const QString &markdown,
                                  const QString &footnote)
{
    m_location = {};
    showParts();
    m_introductionTitle = title;
    m_introduction = markdown;
    m_footnote = footnote;
    m_path->setPath(path);
    showHtml(DetailHtml{m_context.theme}.introduction(title, markdown, footnote), false);
    m_revealBar->hide();
}

void DetailPane::refresh()
{
    const DetailHtml html{m_context.theme};
    m_tags->restyle();
    m_note->restyle();
    if (m_location)
        showHtml(html.question(*m_location.question, m_revealed, languageNote()), true);
    else
        showHtml(html.introduction(m_introductionTitle, m_introduction, m_footnote), true);
}

QString DetailPane::languageNote() const
{
    // A question that stands in one language only is shown in that one, and says so.
    if (!m_location.bank->isBuiltIn())
        return {};
    const QString wanted = languageCode(Preferences::contentLanguage(m_context.settings));
    if (m_location.bank->language() == wanted)
        return {};
    return m_location.bank->language() == "zh"_L1 ? tr("only in Chinese") : tr("only in English");
}

void DetailPane::reveal()
{
    if (!m_location || m_revealed)
        return;
    m_revealed = true;
    showParts();
    showHtml(DetailHtml{m_context.theme}.question(*m_location.question, true, languageNote()), true);
    m_revealBar->hide();
    m_view->setFocus();
    Q_EMIT revealed();
}

QString DetailPane::markdown() const
{
    return m_location ? writeQuestion(*m_location.question, 3, m_location.bank->language()) : QString();
}

void DetailPane::setBookmarked(bool bookmarked)
{
    m_star->setIcon(themedIcon(m_context.theme, bookmarked ? u"star-filled"_s : u"star"_s));
}

void DetailPane::editNote()
{
    m_note->edit();
}

void DetailPane::editTags()
{
    m_tags->edit();
}

bool DetailPane::canEditMarks() const
{
    return m_note->canEdit() && m_tags->canEdit();
}

void DetailPane::followLink(const QUrl &url)
{
    if (url.scheme() == "question"_L1)
        Q_EMIT questionFollowed(url.path());
    else
        openWebLink(url);
}

void DetailPane::openWebLink(const QUrl &url)
{
    if (Dialogs::confirm(this,
                         {.objectName = u"openLinkDialog"_s,
                          .title = tr("Open link"),
                          .text = tr("Open this address in your web browser?"),
                          .details = url.toDisplayString(),
                          .accept = tr("&Open"),
                          .reject = tr("&Cancel")}))
        QDesktopServices::openUrl(url);
}

} // namespace Baiwen
