// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/busymeter.h"
#include "gui/windowfixture.h"
#include "models/questionlistmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>

#include <algorithm>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// The window while 200 queries are typed into it: how long its thread is busy without a break, from one look at the
/// event queue to the next, and how long after a keystroke the list shows what it asks for. The user's own bank of
/// `bench_typing typing:10000` makes the list long.
class BenchTyping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_data();
    void typing();
};

namespace {

QByteArray ownBank(int questions)
{
    QByteArray bytes = "---\ntitle: 大题库\nlanguage: zh\n---\n\n# 大\n\n";
    for (int i = 0; i < questions; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "## " + n + ". 模型 " + n + " 的推理与训练怎么做？\n<!-- id: own-" + n
            + " -->\n\n**答案：** 缓存和显存决定第 " + n + " 种数据的量化方案。\n\n1. **要点：** 注意力 attention " + n
            + "\n\n";
    }
    return bytes;
}

const QStringList Queries{u"量化"_s, u"kv cache"_s, u"模型"_s, u"attention"_s, u"训练"_s,
                          u"显存"_s, u"lianghua"_s, u"推理"_s, u"rlhf"_s,      u"数据"_s};

} // namespace

void BenchTyping::typing_data()
{
    QTest::addColumn<int>("own");
    for (const int own : {0, 10'000, 100'000})
        QTest::newRow(qPrintable(QString::number(own))) << own;
}

void BenchTyping::typing()
{
    QFETCH(int, own);
    QTemporaryDir place;
    WindowFixture f(Preferences::InterfaceLanguage::Chinese);
    if (own > 0) {
        const QString path = f.application->context().banks.banksFolder() + u"/large.md"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ownBank(own));
        file.close();
        f.restart();
    }
    auto *list = f.find<QListView>("questionList");
    auto *field = f.find<QLineEdit>("questionFilter");
    QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() > own; }, 120'000));
    field->setText(u"the first search waits for the index"_s);
    QVERIFY(QTest::qWaitFor([&] { return f.application->context().search.isIdle(); }, 600'000));
    field->clear();
    QTest::qWait(500);

    QList<double> busiest;
    QList<double> answered;
    BusyMeter meter;
    int typed = 0;
    while (typed < 200) {
        const QString &query = Queries[typed % Queries.size()];
        for (qsizetype length = 1; length <= query.size(); ++length) {
            if (query[length - 1] == u' ')
                continue; // asks for nothing else
            meter.reset();
            QElapsedTimer timer;
            timer.start();
            bool isShown = false;
            const auto shown = connect(&f.application->context().search, &SearchService::answered, field,
                                       [&](const SearchAnswer &) { isShown = true; });
            field->setText(query.first(length));
            meter.take();
            while (!isShown && timer.elapsed() < 3000) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                meter.take();
            }
            answered.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            for (int i = 0; i < 5; ++i) { // painting
                QCoreApplication::processEvents();
                meter.take();
            }
            disconnect(shown);
            busiest.append(meter.longest());
        }
        field->clear();
        QCoreApplication::processEvents();
        ++typed;
    }
    std::ranges::sort(busiest);
    std::ranges::sort(answered);
    const auto at = [](const QList<double> &sorted, double share) {
        return sorted[static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1))];
    };
    qInfo("%d own questions, %lld keystrokes: shown after p50 %.1f ms, p99 %.1f ms; thread busy p50 %.1f ms, p99 %.1f "
          "ms, longest %.1f ms",
          own, static_cast<long long>(busiest.size()), at(answered, 0.5), at(answered, 0.99), at(busiest, 0.5),
          at(busiest, 0.99), at(busiest, 1));
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    BenchTyping bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_typing.moc"
