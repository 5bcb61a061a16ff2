// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/holidaylist.h"

#include "gui/context.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/textlabel.h"
#include "models/studydeck.h"
#include "study/studysettings.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int MostRowsShown = 6;
static constexpr int RowPadding = 12;
static constexpr int ArrowWidth = 56; ///< and what is around a date

HolidayList::HolidayList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &HolidayList::removeCurrent);
    auto *shortcut = new QShortcut(Qt::Key_Delete, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &HolidayList::removeCurrent);
    connect(m_from, &QDateEdit::dateChanged, m_until, &QDateEdit::setMinimumDate);
    connect(m_add, &QPushButton::clicked, this, &HolidayList::add);
    connect(&context.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(StudySettings::Holidays.key))
            show();
    });
    connect(&context.theme, &Theme::changed, this, &HolidayList::fit);
    m_from->setDate(context.deck.today());
    m_until->setDate(context.deck.today().addDays(6));
    retranslate();
}

void HolidayList::build()
{
    m_title = textLabel({}, u"section"_s);
    m_text = textLabel({}, u"small"_s, u"holidayText"_s);
    m_list = new QListWidget;
    m_list->setObjectName(u"holidayList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove = new QPushButton;
    m_remove->setObjectName(u"removeHoliday"_s);
    m_remove->setProperty("role", u"quiet"_s);
    m_remove->setEnabled(false);
    const auto dateEdit = [](const QString &name) {
        auto *edit = new QDateEdit;
        edit->setObjectName(name);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        return edit;
    };
    m_fromLabel = new QLabel;
    m_from = dateEdit(u"holidayFrom"_s);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel = new QLabel;
    m_until = dateEdit(u"holidayUntil"_s);
    m_untilLabel->setBuddy(m_until);
    m_add = new QPushButton;
    m_add->setObjectName(u"addHoliday"_s);

    auto *row = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_untilLabel, m_until, m_add}) {
        row->addWidget(widget);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addLayout(row);
}

void HolidayList::show()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const QLocale locale;
    for (const Holiday &holiday : StudySettings::holidays(m_context.settings)) {
        const QString days = tr("%n day(s)", nullptr, holiday.days());
        m_list->addItem(tr("%1 to %2, %3")
                            .arg(locale.toString(holiday.from, QLocale::LongFormat),
                                 locale.toString(holiday.until, QLocale::LongFormat), days));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
    fit();
}

void HolidayList::fit()
{
    const int rows = std::min(m_list->count(), MostRowsShown);
    m_list->setFixedHeight(rows * (QFontMetrics(m_context.theme.font()).height() + RowPadding));
    const int text = QFontMetrics(m_context.theme.font()).horizontalAdvance(u"0000-00-00"_s);
    for (QDateEdit *edit : {m_from, m_until})
        edit->setMinimumWidth(text + m_context.theme.px(ArrowWidth));
    for (QLabel *label : {m_fromLabel, m_untilLabel})
        label->setFixedHeight(m_from->sizeHint().height()); // in the middle of its row
}

void HolidayList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (m_from->hasFocus() || m_until->hasFocus()))
        add();
    else
        QWidget::keyPressEvent(event);
}

void HolidayList::add()
{
    QList<Holiday> holidays = StudySettings::holidays(m_context.settings);
    const Holiday added{m_from->date(), m_until->date()};
    if (!holidays.contains(added))
        StudySettings::setHolidays(m_context.settings, holidays << added);
}

void HolidayList::removeCurrent()
{
    QList<Holiday> holidays = StudySettings::holidays(m_context.settings);
    const int row = m_list->currentRow();
    if (row < 0 || row >= holidays.size())
        return;
    holidays.removeAt(row);
    StudySettings::setHolidays(m_context.settings, holidays);
    if (m_list->count() == 0)
        m_from->setFocus(); // what had the focus is gone
}

void HolidayList::retranslate()
{
    m_title->setText(tr("Holidays"));
    m_text->setText(tr("Nothing is due on these days. What was to come then, or later, comes later by as many days."));
    m_list->setAccessibleName(tr("Holidays"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove this holiday (Del)"));
    m_remove->setAccessibleName(tr("Remove this holiday"));
    m_fromLabel->setText(tr("Fro&m"));
    m_from->setAccessibleName(tr("First day of the holiday"));
    m_untilLabel->setText(tr("&until"));
    m_until->setAccessibleName(tr("Last day of the holiday"));
    m_add->setText(tr("Add holiday"));
    show();
}

} // namespace Baiwen
