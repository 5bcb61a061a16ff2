// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/keypointrow.h"

#include "gui/interview/interviewtext.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr Credit Order[] = {Credit::Full, Credit::Half, Credit::None}; ///< of the buttons and of keys 1 to 3

KeyPointRow::KeyPointRow(const Theme &theme, int number, int count, bool vital, const QString &html,
                         const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_number(number)
    , m_count(count)
    , m_vital(vital)
    , m_text(text)
{
    setObjectName(u"keyPoint-%1"_s.arg(number));
    setFocusPolicy(Qt::StrongFocus);
    m_label = new QLabel(html);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_vitalLabel = new QLabel;
    m_vitalLabel->setProperty("role", u"small"_s);
    m_suggestion = new QLabel;
    m_suggestion->setObjectName(u"suggestion-%1"_s.arg(number));
    m_suggestion->setProperty("role", u"small"_s);
    m_suggestion->setTextFormat(Qt::PlainText);
    m_suggestion->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_label);
    words->addWidget(m_vitalLabel);
    words->addWidget(m_suggestion);
    words->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    m_vitalLabel->setVisible(vital); // now that it has a parent: without one it would be a window
    m_suggestion->hide();
    m_choices = new QButtonGroup(this);
    m_choices->setExclusive(false); // none is chosen at first, and setCredit() keeps it to one
    for (const Credit credit : Order) {
        auto *button = new QToolButton;
        button->setObjectName(u"keyPoint-%1-%2"_s.arg(QString::number(number), creditName(credit)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the row has the keyboard
        m_choices->addButton(button, static_cast<int>(credit));
        layout->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QToolButton::clicked, this, [this, credit] { judge(credit); });
    }
    connect(&theme, &Theme::changed, this, &KeyPointRow::restyle);
    restyle();
    retranslate();
}

void KeyPointRow::restyle()
{
    const qreal ratio = devicePixelRatioF();
    const int size = m_theme.px(Metrics::Icon);
    for (const Credit credit : Order) {
        auto *button = static_cast<QToolButton *>(m_choices->button(static_cast<int>(credit)));
        const QColor colour =
            m_credit == credit ? InterviewText::creditColour(credit, m_theme.tokens()) : m_theme.tokens().muted;
        button->setIcon(iconPixmap(InterviewText::creditIcon(credit), colour, size, ratio));
        button->setIconSize(QSize(size, size));
        button->setChecked(m_credit == credit);
    }
    update();
}

void KeyPointRow::setCredit(std::optional<Credit> credit)
{
    m_credit = credit;
    restyle();
    retranslate();
}

void KeyPointRow::setSuggestion(Evidence evidence, const QStringList &words)
{
    m_evidence = evidence;
    m_words = words;
    m_suggestion->setVisible(true);
    retranslate();
}

QString KeyPointRow::suggestionText() const
{
    if (!m_evidence)
        return {};
    const QString words = m_words.join(tr(", "));
    switch (*m_evidence) {
    case Evidence::Made:
        return tr("Seems said: “%1”").arg(words);
    case Evidence::Check:
        return tr("To be checked: “%1”").arg(words);
    case Evidence::None:
        break;
    }
    return tr("Not found in your words");
}

void KeyPointRow::judge(Credit credit)
{
    setCredit(credit);
    Q_EMIT judged();
}

void KeyPointRow::retranslate()
{
    m_vitalLabel->setText(tr("● Vital: counts twice"));
    const QString judgement = m_credit ? InterviewText::credit(*m_credit) : tr("not judged yet");
    const QString place = m_vital ? tr("Point %1 of %2, vital") : tr("Point %1 of %2");
    m_suggestion->setText(suggestionText());
    QStringList parts{place.arg(m_number).arg(m_count) + u": "_s + m_text};
    if (m_evidence)
        parts << suggestionText();
    setAccessibleName((parts << judgement).join(u". "_s));
    int key = 0;
    for (const Credit credit : Order) {
        ++key;
        const QString word = InterviewText::credit(credit);
        QAbstractButton *button = m_choices->button(static_cast<int>(credit));
        button->setToolTip(u"%1 (%2)"_s.arg(word).arg(key));
        button->setAccessibleName(tr("Point %1: %2").arg(m_number).arg(word));
    }
}

void KeyPointRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        judge(Order[event->key() - Qt::Key_1]);
        Q_EMIT stepRequested(1);
        break;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void KeyPointRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT focused(true);
}

void KeyPointRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
    Q_EMIT focused(false);
}

void KeyPointRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.surface);
    painter.setPen(hasFocus() ? QPen(t.accent, Metrics::FocusRing) : QPen(t.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::FieldRadius, Metrics::FieldRadius);
}

} // namespace Baiwen
