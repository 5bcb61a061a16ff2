// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/icons.h"
#include "gui/theme/stylesheet.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textPairs_areReadable_data();
    void textPairs_areReadable();
    void styleSheet_hasNoPlaceholderLeft_data();
    void styleSheet_hasNoPlaceholderLeft();
    void systemPreference_countsInSystemModeOnly();
    void zoom_isClampedAndScalesText();
    void everyIcon_isDrawnInTheColourAsked();
};

/// WCAG 2.1, "relative luminance" and "contrast ratio".
static double luminance(const QColor &colour)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

void TestTheme::textPairs_areReadable_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    for (const bool dark : {false, true}) {
        const Tokens t = dark ? Tokens::dark() : Tokens::light();
        const std::pair<const char *, QColor> grounds[] = {
            {"window", t.window}, {"surface", t.surface}, {"sunken", t.sunken}};
        const std::pair<const char *, QColor> texts[] = {{"text", t.text},     {"muted", t.muted},
                                                         {"accent", t.accent}, {"jade", t.jade},
                                                         {"amber", t.amber},   {"cinnabar", t.cinnabar}};
        const char *theme = dark ? "dark" : "light";
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[textName, text] : texts)
                QTest::addRow("%s %s on %s", theme, textName, groundName) << ground << text;
        }
        QTest::addRow("%s on accent", theme) << t.accent << t.onAccent;
        QTest::addRow("%s text on marked words", theme) << t.mark << t.text;
        QTest::addRow("%s text on tint", theme) << t.accentTint << t.text;
        QTest::addRow("%s muted on tint", theme) << t.accentTint << t.muted;
        QTest::addRow("%s accent on tint", theme) << t.accentTint << t.accent;
    }
}

void TestTheme::textPairs_areReadable()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QCOMPARE_GE(contrast(ground, text), 4.5);
}

void TestTheme::styleSheet_hasNoPlaceholderLeft_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void TestTheme::styleSheet_hasNoPlaceholderLeft()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    const QString sheet = styleSheet(theme);
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(sheet.contains(theme.tokens().accentTint.name()));
}

void TestTheme::systemPreference_countsInSystemModeOnly()
{
    Theme theme;
    QVERIFY(!theme.isDark());
    theme.setSystemDark(true);
    QVERIFY(theme.isDark());
    QCOMPARE(theme.tokens(), Tokens::dark());
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(theme.tokens(), Tokens::light());
}

void TestTheme::zoom_isClampedAndScalesText()
{
    Theme theme;
    theme.setZoom(1000);
    QCOMPARE(theme.zoom(), Theme::MaximumZoom);
    QCOMPARE(theme.px(16), 32);
    QCOMPARE(theme.font(14).pixelSize(), 28);
    theme.setZoom(0);
    QCOMPARE(theme.zoom(), Theme::MinimumZoom);
}

void TestTheme::everyIcon_isDrawnInTheColourAsked()
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        if (name.count(u'-') == 2)
            continue; // the style sheet's arrows carry their colour
        const QImage image =
            iconPixmap(name.chopped(4), QColor(0x12AB34), 48, 1).toImage().convertToFormat(QImage::Format_ARGB32);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 255) {
                    QCOMPARE(pixel.rgb(), QColor(0x12AB34).rgb());
                    ++drawn;
                }
            }
        }
        QVERIFY2(drawn > 20, qPrintable(name));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
