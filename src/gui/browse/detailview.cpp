// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/detailview.h"

#include "base/textfolding.h"
#include "gui/browse/columnpart.h"
#include "gui/browse/detailhtml.h"
#include "gui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

namespace Baiwen {

using namespace Qt::StringLiterals;

DetailView::DetailView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    setCursorWidth(0); // there is nothing to type here
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == "question"_L1)
            Q_EMIT questionFollowed(url.path());
        else
            Q_EMIT webLinkFollowed(url);
    });
}

void DetailView::setParts(ColumnPart *inset, ColumnPart *footer)
{
    m_inset = inset;
    m_footer = footer;
    for (ColumnPart *part : {inset, footer}) {
        part->setParent(viewport());
        connect(part, &ColumnPart::grown, this, &DetailView::layOut);
        connect(part, &ColumnPart::sightRequested, this,
                [this, part](const QRect &rect) { bringIntoSight(part, rect); });
    }
    // A long text is laid out step by step, after it is shown.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &DetailView::placeParts);
}

void DetailView::show(const QString &html, bool keepPosition)
{
    const int position = verticalScrollBar()->value();
    document()->setDefaultFont(m_theme.font(Metrics::ReadingText));
    setHtml(html);
    m_insetBlock = insetBlock().blockNumber();
    layOut();
    verticalScrollBar()->setValue(keepPosition ? position : 0);
    m_currentMark = -1;
    findMarks();
}

void DetailView::setSearchTerms(const QList<SearchTerm> &terms)
{
    m_terms = terms;
    m_currentMark = -1;
    findMarks();
}

int DetailView::setFindText(const QString &text)
{
    m_findText = text;
    m_currentMark = -1;
    findMarks();
    return static_cast<int>(m_foundMarks.size());
}

void DetailView::findMarks()
{
    m_termMarks.clear();
    m_foundMarks.clear();
    const QString wanted = foldedForMatching(m_findText);
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const auto append = [&](QList<QTextCursor> &marks, qsizetype start, qsizetype length) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + static_cast<int>(start));
            cursor.setPosition(block.position() + static_cast<int>(start + length), QTextCursor::KeepAnchor);
            marks.append(cursor);
        };
        for (const TextSpan &span : matchSpans(block.text(), m_terms))
            append(m_termMarks, span.start, span.length);
        for (const TextSpan &span : foldedOccurrences(block.text(), wanted))
            append(m_foundMarks, span.start, span.length);
    }
    paintMarks();
}

void DetailView::paintMarks()
{
    QList<ExtraSelection> selections;
    const auto add = [&](const QTextCursor &cursor, const QColor &ground, const QColor &text) {
        ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setBackground(ground);
        selection.format.setForeground(text);
        selections.append(selection);
    };
    const Tokens &t = m_theme.tokens();
    const bool isFinding = !m_findText.isEmpty();
    for (const QTextCursor &cursor : std::as_const(isFinding ? m_foundMarks : m_termMarks))
        add(cursor, t.mark, t.text);
    const QList<QTextCursor> &marks = isFinding ? m_foundMarks : m_termMarks;
    if (m_currentMark >= 0 && m_currentMark < marks.size())
        add(marks[m_currentMark], t.accent, t.onAccent);
    setExtraSelections(selections);
}

bool DetailView::goToMark(int by)
{
    const QList<QTextCursor> &marks = m_findText.isEmpty() ? m_termMarks : m_foundMarks;
    const int next = m_currentMark < 0 && by < 0 ? static_cast<int>(marks.size()) - 1 : m_currentMark + by;
    if (next < 0 || next >= marks.size())
        return false;
    m_currentMark = next;
    paintMarks();
    const QRect at = cursorRect(marks[next]);
    if (at.top() < 0 || at.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + at.top() - viewport()->height() / 3);
    return true;
}

QTextBlock DetailView::insetBlock() const
{
    if (!m_inset)
        return {};
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const auto first = block.begin();
        if (!first.atEnd() && first.fragment().charFormat().anchorNames().contains(DetailHtml::InsetAnchor))
            return block;
    }
    return {};
}

void DetailView::layOut()
{
    // A part that changes its height as it is laid out asks for this again.
    if (m_isLayingOut)
        return;
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    // Margins are of the whole pane, not of the viewport, so that a scroll bar takes from the margin and moves no text.
    const int bar = width() - viewport()->width();
    const int side = qMax(Metrics::ReadingPadding, (width() - m_theme.px(Metrics::ReadingMeasure)) / 2);
    const int column = width() - 2 * side;
    const bool hasParts = m_insetBlock >= 0;
    for (ColumnPart *part : {m_inset, m_footer}) {
        if (part)
            part->setVisible(hasParts);
    }
    int bottom = Metrics::ReadingPadding * 2;
    if (hasParts) {
        QTextCursor cursor(document()->findBlockByNumber(m_insetBlock));
        QTextBlockFormat format = cursor.blockFormat();
        const int height = m_inset->fit(column);
        m_inset->resize(column, height);
        if (format.lineHeightType() != QTextBlockFormat::FixedHeight || format.lineHeight() != height) {
            format.setLineHeight(height, QTextBlockFormat::FixedHeight);
            cursor.setBlockFormat(format);
        }
        m_footer->resize(column, m_footer->fit(column));
        bottom += m_footer->height();
    }
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    format.setLeftMargin(side);
    format.setRightMargin(qMax(4, side - bar));
    format.setTopMargin(Metrics::ReadingPadding);
    format.setBottomMargin(bottom);
    if (format != root->frameFormat())
        root->setFrameFormat(format);
    placeParts();
}

void DetailView::placeParts()
{
    if (m_insetBlock < 0)
        return;
    const int left =
        static_cast<int>(document()->rootFrame()->frameFormat().leftMargin()) - horizontalScrollBar()->value();
    const int top = verticalScrollBar()->value();
    const QRectF inset = document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(m_insetBlock));
    m_inset->move(left, qRound(inset.top()) - top);
    const int end = qRound(document()->size().height()) - Metrics::ReadingPadding;
    m_footer->move(left, end - m_footer->height() - top);
}

void DetailView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    placeParts();
}

void DetailView::bringIntoSight(const QWidget *widget, const QRect &rect)
{
    // Only when all has been laid out do the parts stand where they will stay.
    static_cast<void>(document()->documentLayout()->blockBoundingRect(document()->lastBlock()));
    placeParts();
    const QRect wanted(widget->mapTo(viewport(), rect.topLeft()), rect.size());
    const int height = viewport()->height();
    int by = 0;
    if (wanted.top() < 0 || wanted.height() > height)
        by = wanted.top() - Metrics::Step;
    else if (wanted.bottom() >= height)
        by = wanted.bottom() - height + 1 + Metrics::Step;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

bool DetailView::focusNextPrevChild(bool next)
{
    // QTextBrowser goes from link to link; from a part the way leads on.
    return hasFocus()
        ? QTextBrowser::focusNextPrevChild(next)
        : QAbstractScrollArea::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): past the browser's own
}

void DetailView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    layOut();
}

QVariant DetailView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource && name.scheme() == "icon"_L1) {
        const QStringList parts = name.path().split(u'/');
        if (parts.size() == 3 && parts[0] == "point"_L1)
            return pointDisc(parts[1].toInt(), parts[2] == "vital"_L1);
    }
    // Nothing else is loaded: a bank's document may name files and addresses that it has no business with.
    return {};
}

QPixmap DetailView::pointDisc(int number, bool vital) const
{
    const int size = m_theme.px(24);
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(size + m_theme.px(8), size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().accentTint);
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1));
    if (vital) {
        const qreal dot = m_theme.px(7);
        painter.setBrush(m_theme.tokens().accent);
        painter.drawEllipse(QRectF(size - dot * 0.6, 0, dot, dot));
    }
    painter.setPen(m_theme.tokens().accent);
    painter.setFont(m_theme.font(Metrics::SectionText, QFont::DemiBold));
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, QString::number(number));
    return pixmap;
}

} // namespace Baiwen
