// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// gallery OUTDIR [--scene NAME] [--size WxH] [--language zh|en] [--theme light|dark] [--zoom PERCENT]
// Renders every page, dialog and state to OUTDIR/<scene>-<language>-<theme>-<size>-<zoom>.png: light and dark, Chinese
// and English, at three sizes and at 200 % text. For eyes, not for a test: look at them all before a page is called
// done.

#include "gallery/scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

struct Setup
{
    QString language;
    QString theme;
    QSize size;
    int zoom = 100;
};

QList<Setup> setups(const QCommandLineParser &options)
{
    const auto choices = [&](const QString &option, const QStringList &all) {
        return options.isSet(option) ? QStringList{options.value(option)} : all;
    };
    QList<Setup> setups;
    for (const QString &language : choices(u"language"_s, {u"zh"_s, u"en"_s})) {
        for (const QString &theme : choices(u"theme"_s, {u"light"_s, u"dark"_s})) {
            for (const QString &size : choices(u"size"_s, {u"900x600"_s, u"1280x820"_s, u"1920x1200"_s})) {
                const QSize pixels(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt());
                for (const QString &zoom : choices(
                         u"zoom"_s, size == "1280x820"_L1 ? QStringList{u"100"_s, u"200"_s} : QStringList{u"100"_s}))
                    setups << Setup{language, theme, pixels, zoom.toInt()};
            }
        }
    }
    return setups;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    for (const char *name : {"scene", "size", "language", "theme", "zoom"})
        options.addOption({QString::fromLatin1(name), u"only this one"_s, QString::fromLatin1(name)});
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    const QDir folder(options.positionalArguments().first());
    if (!folder.mkpath(u"."_s))
        qFatal("cannot create %s", qPrintable(folder.path()));

    QTextStream out(stdout);
    int pictures = 0;
    const QList<Scene> all = scenes();
    for (const Setup &setup : setups(options)) {
        for (const Scene &scene : all) {
            if (options.isSet(u"scene"_s) && options.value(u"scene"_s) != scene.name)
                continue;
            // A program of its own for each picture: no scene sees what another left behind.
            WindowFixture fixture(setup.language == "zh"_L1 ? Preferences::InterfaceLanguage::Chinese
                                                            : Preferences::InterfaceLanguage::English);
            Settings &settings = fixture.application->context().settings;
            settings.set(Preferences::ThemeMode, setup.theme == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::Light);
            settings.set(Preferences::Zoom, setup.zoom);
            fixture.window->resize(setup.size);
            QTest::qWait(20);
            QWidget *shown = scene.prepare(fixture);
            QTest::qWait(20);
            const QString name = u"%1-%2-%3-%4x%5-%6.png"_s.arg(scene.name, setup.language, setup.theme)
                                     .arg(setup.size.width())
                                     .arg(setup.size.height())
                                     .arg(setup.zoom);
            if (!shown->grab().save(folder.filePath(name)))
                qFatal("cannot write %s", qPrintable(name));
            ++pictures;
            if (shown != fixture.window.get())
                shown->close();
        }
    }
    out << pictures << " pictures in " << QDir::toNativeSeparators(folder.absolutePath()) << Qt::endl;
    return 0;
}
