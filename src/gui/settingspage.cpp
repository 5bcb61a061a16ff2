// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settingspage.h"

#include "gui/context.h"
#include "gui/preferences.h"
#include "progress/library.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"settingsPage"_s);
    m_title = new QLabel;
    m_title->setProperty("role", u"title"_s);
    const auto combo = [](const QString &name) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        return box;
    };
    m_theme = combo(u"themeBox"_s);
    m_interface = combo(u"interfaceLanguageBox"_s);
    m_content = combo(u"contentLanguageBox"_s);
    m_zoom = new QSpinBox;
    m_zoom->setObjectName(u"zoomBox"_s);
    m_zoom->setRange(Theme::MinimumZoom, Theme::MaximumZoom);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(u" %"_s);
    m_hideAnswers = new QCheckBox;
    m_hideAnswers->setObjectName(u"hideAnswersBox"_s);
    m_folder = new QLabel;
    m_folder->setProperty("role", u"muted"_s);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto row = [form](QLabel *&label, QWidget *field) {
        label = new QLabel;
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(m_themeLabel, m_theme);
    row(m_zoomLabel, m_zoom);
    row(m_interfaceLabel, m_interface);
    row(m_contentLabel, m_content);
    form->addRow(QString(), m_hideAnswers);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 32, 40, 32);
    layout->setSpacing(20);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_folder);

    retranslate();
    Settings &settings = m_context.settings;
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [&settings](int index) { settings.set(Preferences::ThemeMode, static_cast<Theme::Mode>(index)); });
    connect(m_interface, &QComboBox::currentIndexChanged, this, [&settings](int index) {
        settings.set(Preferences::Interface, static_cast<Preferences::InterfaceLanguage>(index));
    });
    connect(m_content, &QComboBox::currentIndexChanged, this, [&settings](int index) {
        settings.set(Preferences::Content, static_cast<Preferences::ContentLanguage>(index));
    });
    connect(m_zoom, &QSpinBox::valueChanged, this, [&settings](int value) { settings.set(Preferences::Zoom, value); });
    connect(m_hideAnswers, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.set(Preferences::HideAnswers, on); });
    connect(&settings, &Settings::changed, this, &SettingsPage::readSettings);
}

void SettingsPage::retranslate()
{
    const auto fill = [](QComboBox *box, const QStringList &items) {
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItems(items);
    };
    m_title->setText(tr("Settings"));
    m_themeLabel->setText(tr("&Appearance"));
    fill(m_theme, {tr("As the system"), tr("Light"), tr("Dark")});
    m_zoomLabel->setText(tr("&Text size"));
    m_interfaceLabel->setText(tr("&Language"));
    // Each language in its own words: who cannot read the present one finds the way out.
    fill(m_interface, {tr("As the system"), u"简体中文"_s, u"English"_s});
    m_contentLabel->setText(tr("Language of the &questions"));
    fill(m_content, {tr("As the interface"), u"简体中文"_s, u"English"_s});
    m_hideAnswers->setText(tr("&Hide an answer until I ask for it"));
    m_folder->setText(tr("Everything of yours is in one folder, which may be copied to another machine: %1")
                          .arg(m_context.library.folder().root()));
    readSettings();
}

void SettingsPage::readSettings()
{
    const Settings &settings = m_context.settings;
    const QSignalBlocker blockers[]{QSignalBlocker(m_theme), QSignalBlocker(m_zoom), QSignalBlocker(m_interface),
                                    QSignalBlocker(m_content), QSignalBlocker(m_hideAnswers)};
    m_theme->setCurrentIndex(static_cast<int>(settings.get(Preferences::ThemeMode)));
    m_zoom->setValue(settings.get(Preferences::Zoom));
    m_interface->setCurrentIndex(static_cast<int>(settings.get(Preferences::Interface)));
    m_content->setCurrentIndex(static_cast<int>(settings.get(Preferences::Content)));
    m_hideAnswers->setChecked(settings.get(Preferences::HideAnswers));
}

} // namespace Baiwen
