// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/palette/palette.h"

#include "base/textfolding.h"
#include "base/whenfinished.h"
#include "gui/actions.h"
#include "gui/context.h"
#include "gui/palette/palettedelegate.h"
#include "gui/palette/settingchoices.h"
#include "gui/preferences.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/windowstate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr qsizetype Most = 50; ///< shown, and remembered as used
static constexpr auto CommandKey = "command:"_L1;
static constexpr auto QuestionKey = "question:"_L1;
static constexpr auto TopicKey = "topic:"_L1;

Palette::Palette(const Context &context, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_context(context)
    , m_model(new PaletteModel(this))
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to anything"));
    m_field = new QLineEdit;
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Question, topic, command or setting…"));
    m_field->setAccessibleName(tr("Go to anything"));
    m_field->addAction(themedIcon(m_context.theme, u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_context.theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel(tr("Nothing is called that. Enter searches the answers for it."));
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setProperty("role", u"muted"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    connect(m_field, &QLineEdit::textChanged, this, &Palette::ask);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    resize(m_context.theme.px(640), m_context.theme.px(440));
    ask();
}

Palette::~Palette() = default;

void Palette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *over = parentWidget()->window();
    move(over->mapToGlobal(QPoint((over->width() - width()) / 2, over->height() / 8)));
    m_field->setFocus(Qt::ActiveWindowFocusReason);
}

QList<PaletteEntry> Palette::ownEntries() const
{
    QList<PaletteEntry> entries;
    for (const auto group : {Actions::BrowseGroup, Actions::StudyGroup, Actions::InterviewGroup, Actions::FileGroup,
                             Actions::EditGroup, Actions::ViewGroup, Actions::HelpGroup}) {
        const QList<Actions::Id> ids = m_context.actions.inGroup(group);
        for (const Actions::Id id : ids) {
            const QAction *action = m_context.actions[id];
            if (id == Actions::GoAnywhere || !action->isEnabled())
                continue;
            const QString title = action->iconText();
            entries.append({PaletteEntry::Kind::Command, CommandKey + action->objectName(), title,
                            action->shortcut().toString(QKeySequence::NativeText), foldedForMatching(title)});
        }
    }
    for (const SettingChoice &choice : settingChoices())
        entries.append({PaletteEntry::Kind::Setting, choice.key, choice.title, {}, foldedForMatching(choice.title)});
    return entries;
}

void Palette::ask()
{
    const int asked = ++m_asked;
    struct Answer
    {
        Entries entries;
        QList<PaletteEntry> best;
    };
    const auto work = [entries = m_entries, own = m_entries ? QList<PaletteEntry>() : ownEntries(),
                       banks = m_context.banks.banks(Preferences::contentLanguage(m_context.settings)),
                       typed = m_field->text(), used = m_context.windowState.get(WindowState::PaletteUses)] {
        const Entries all =
            entries ? entries : std::make_shared<const QList<PaletteEntry>>(own + paletteEntries(banks));
        return Answer{all, bestEntries(*all, typed, used, Most)};
    };
    whenFinished(QtConcurrent::run(work), this, [this, asked](const Answer &found) {
        m_entries = found.entries;
        answer(asked, found.best);
    });
}

void Palette::answer(int asked, const QList<PaletteEntry> &best)
{
    if (asked != m_asked)
        return;
    m_model->setEntries(best);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setVisible(!best.isEmpty());
    m_nothing->setVisible(best.isEmpty());
}

void Palette::choose()
{
    const QString key = m_list->currentIndex().data(PaletteModel::KeyRole).toString();
    if (key.isEmpty()) {
        if (m_nothing->isVisible()) {
            accept();
            Q_EMIT searchChosen(m_field->text());
        }
        return;
    }
    QStringList used = m_context.windowState.get(WindowState::PaletteUses);
    used.removeAll(key);
    used.prepend(key);
    m_context.windowState.set(WindowState::PaletteUses, used.mid(0, Most));
    accept();

    if (key.startsWith(QuestionKey)) {
        Q_EMIT questionChosen(key.sliced(QuestionKey.size()));
    } else if (key.startsWith(TopicKey)) {
        const QString place = key.sliced(TopicKey.size());
        Q_EMIT scopeChosen({Scope::Kind::Topic, place.section(u'/', 0, 0), place.section(u'/', 1)});
    } else if (key.startsWith(CommandKey)) {
        if (auto *action = m_context.actions.findChild<QAction *>(key.sliced(CommandKey.size())))
            action->trigger();
    } else {
        for (const SettingChoice &choice : settingChoices()) {
            if (choice.key == key)
                choice.apply(m_context.settings);
        }
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto step = [this](int by) {
        const int row = m_list->currentIndex().row() + by;
        if (row >= 0 && row < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(row, 0));
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

} // namespace Baiwen
