// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"
#include "progress/parameterstore.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

class TestParameterStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAny_theDefaultsHold();
    void parameters_comeBackToTheLastBit();
    void latestHold_whateverTheClockSays();
    void otherModelsAndNonsense_arePassedOver();

private:
    [[nodiscard]] static FsrsParameters some(double first)
    {
        FsrsParameters::Values values = FsrsParameters().values();
        values[0] = first;
        values[20] = 1.0 / 3.0;
        return FsrsParameters(values);
    }

    std::unique_ptr<Database> m_database;
};

void TestParameterStore::init()
{
    m_database = std::make_unique<Database>();
    QVERIFY(openLibraryInMemory(*m_database));
}

void TestParameterStore::withoutAny_theDefaultsHold()
{
    QCOMPARE(ParameterStore(*m_database).latest().value_or({some(9), 1, Noon}), AdoptedParameters());
}

void TestParameterStore::parameters_comeBackToTheLastBit()
{
    ParameterStore store(*m_database);
    const FsrsParameters parameters = some(0.1 + 0.2);
    QCOMPARE(store.adopt(parameters, 1234, Noon).value_or({}), Noon);
    QCOMPARE(store.latest().value_or({}), (AdoptedParameters{parameters, 1234, Noon}));
}

void TestParameterStore::latestHold_whateverTheClockSays()
{
    ParameterStore store(*m_database);
    QVERIFY(store.adopt(some(1), 100, Noon));
    QCOMPARE(store.adopt(FsrsParameters(), 0, Noon.addDays(-1)).value_or({}), Noon.addMSecs(1));
    QCOMPARE(store.latest().value_or({}), (AdoptedParameters{FsrsParameters(), 0, Noon.addMSecs(1)}));
}

void TestParameterStore::otherModelsAndNonsense_arePassedOver()
{
    ParameterStore store(*m_database);
    QVERIFY(store.adopt(some(1), 100, Noon));
    QVERIFY(m_database->runScript(R"(
        INSERT INTO adopted_parameters VALUES ('2026-03-14T13:00:00.000Z', 'fsrs-7', '1 2 3', 10),
            ('2026-03-14T13:00:00.000Z', 'fsrs-6', '1 2 3', 10))"));
    QCOMPARE(store.latest().value_or({}), (AdoptedParameters{some(1), 100, Noon}));
}

QTEST_GUILESS_MAIN(TestParameterStore)
#include "tst_parameterstore.moc"
