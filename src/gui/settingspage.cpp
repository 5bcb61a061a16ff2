// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settingspage.h"

#include "gui/actions.h"
#include "gui/context.h"
#include "gui/interview/interviewsettings.h"
#include "gui/preferences.h"
#include "progress/library.h"
#include "ui_settingspage.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

// The boxes list what their enums hold, in the enums' order; each language stands in its own words, so that who cannot
// read the present one finds the way out.
SettingsPage::SettingsPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->zoomBox->setRange(Theme::MinimumZoom, Theme::MaximumZoom);
    setFocusProxy(m_ui->themeBox);
    retranslate();

    Settings &settings = m_context.settings;
    connect(m_ui->themeBox, &QComboBox::currentIndexChanged, this,
            [&settings](int index) { settings.set(Preferences::ThemeMode, static_cast<Theme::Mode>(index)); });
    connect(m_ui->interfaceLanguageBox, &QComboBox::currentIndexChanged, this, [&settings](int index) {
        settings.set(Preferences::Interface, static_cast<Preferences::InterfaceLanguage>(index));
    });
    connect(m_ui->contentLanguageBox, &QComboBox::currentIndexChanged, this, [&settings](int index) {
        settings.set(Preferences::Content, static_cast<Preferences::ContentLanguage>(index));
    });
    connect(m_ui->zoomBox, &QSpinBox::valueChanged, this,
            [&settings](int value) { settings.set(Preferences::Zoom, value); });
    connect(m_ui->hideAnswersBox, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.set(Preferences::HideAnswers, on); });
    connect(m_ui->chimeBox, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.set(InterviewSettings::Chime, on); });
    connect(m_ui->dataButton, &QPushButton::clicked, m_context.actions[Actions::GoLibrary], &QAction::trigger);
    connect(&settings, &Settings::changed, this, &SettingsPage::readSettings);
}

SettingsPage::~SettingsPage() = default;

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->folderLabel->setText(tr("Everything of yours is in one folder, which may be copied to another machine: %1")
                                   .arg(m_context.library.folder().root()));
    readSettings();
}

void SettingsPage::readSettings()
{
    const Settings &settings = m_context.settings;
    const QSignalBlocker blockers[]{QSignalBlocker(m_ui->themeBox),
                                    QSignalBlocker(m_ui->zoomBox),
                                    QSignalBlocker(m_ui->interfaceLanguageBox),
                                    QSignalBlocker(m_ui->contentLanguageBox),
                                    QSignalBlocker(m_ui->hideAnswersBox),
                                    QSignalBlocker(m_ui->chimeBox)};
    m_ui->themeBox->setCurrentIndex(static_cast<int>(settings.get(Preferences::ThemeMode)));
    m_ui->zoomBox->setValue(settings.get(Preferences::Zoom));
    m_ui->interfaceLanguageBox->setCurrentIndex(static_cast<int>(settings.get(Preferences::Interface)));
    m_ui->contentLanguageBox->setCurrentIndex(static_cast<int>(settings.get(Preferences::Content)));
    m_ui->hideAnswersBox->setChecked(settings.get(Preferences::HideAnswers));
    m_ui->chimeBox->setChecked(settings.get(InterviewSettings::Chime));
}

} // namespace Baiwen
