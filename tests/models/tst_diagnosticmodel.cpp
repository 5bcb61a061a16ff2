// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diagnosticfilterproxy.h"
#include "models/diagnosticmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestDiagnosticModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rows_standInTheOrderOfLines();
    void roles_nameLevelAndPlace();
    void counts_areByLevel();
    void minimumLevel_hidesWhatIsBelow_data();
    void minimumLevel_hidesWhatIsBelow();

private:
    [[nodiscard]] QString messages() const;

    std::unique_ptr<DiagnosticModel> m_model;
    std::unique_ptr<DiagnosticFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
};

void TestDiagnosticModel::init()
{
    m_proxyTester.reset();
    m_tester.reset();
    m_proxy = std::make_unique<DiagnosticFilterProxy>();
    m_model = std::make_unique<DiagnosticModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
    m_proxy->setSourceModel(m_model.get());
    m_model->setDiagnostics({{u"f"_s, 7, Diagnostic::Level::Error, u"e7"_s},
                             {u"f"_s, 3, Diagnostic::Level::Note, u"n3"_s},
                             {u"f"_s, 7, Diagnostic::Level::Warning, u"w7"_s},
                             {u"f"_s, 0, Diagnostic::Level::Warning, u"w0"_s}});
}

QString TestDiagnosticModel::messages() const
{
    QStringList messages;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        messages << m_proxy->index(row, 0).data().toString();
    return messages.join(u' ');
}

void TestDiagnosticModel::rows_standInTheOrderOfLines()
{
    QCOMPARE(messages(), u"w0 n3 e7 w7"_s);
}

void TestDiagnosticModel::roles_nameLevelAndPlace()
{
    const QModelIndex error = m_model->index(2, 0);
    QCOMPARE(error.data(DiagnosticModel::LevelRole).toInt(), static_cast<int>(Diagnostic::Level::Error));
    QCOMPARE(error.data(DiagnosticModel::LineRole).toInt(), 7);
    QCOMPARE(error.data(DiagnosticModel::PlaceRole).toString(), u"Error · line 7"_s);
    QCOMPARE(error.data(Qt::AccessibleTextRole).toString(), u"Error · line 7: e7"_s);
    QCOMPARE(error.data(Qt::ToolTipRole).toString(), u"e7"_s);
    QVERIFY(!error.data(Qt::DecorationRole).isValid());
    QCOMPARE(m_model->index(0, 0).data(DiagnosticModel::PlaceRole).toString(), u"Warning"_s);
    QCOMPARE(m_model->index(1, 0).data(DiagnosticModel::PlaceRole).toString(), u"Note · line 3"_s);
}

void TestDiagnosticModel::counts_areByLevel()
{
    QCOMPARE(m_model->countOf(Diagnostic::Level::Note), 1);
    QCOMPARE(m_model->countOf(Diagnostic::Level::Warning), 2);
    QCOMPARE(m_model->countOf(Diagnostic::Level::Error), 1);
    m_model->setDiagnostics({});
    QCOMPARE(m_model->countOf(Diagnostic::Level::Warning), 0);
}

void TestDiagnosticModel::minimumLevel_hidesWhatIsBelow_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << static_cast<int>(Diagnostic::Level::Note) << u"w0 n3 e7 w7"_s;
    QTest::newRow("warnings and errors") << static_cast<int>(Diagnostic::Level::Warning) << u"w0 e7 w7"_s;
    QTest::newRow("errors") << static_cast<int>(Diagnostic::Level::Error) << u"e7"_s;
}

void TestDiagnosticModel::minimumLevel_hidesWhatIsBelow()
{
    QFETCH(int, level);
    m_proxy->setMinimumLevel(static_cast<Diagnostic::Level>(level));
    QTEST(messages(), "expected");
    m_proxy->setMinimumLevel(Diagnostic::Level::Note);
    QCOMPARE(m_proxy->rowCount(), 4);
}

QTEST_GUILESS_MAIN(TestDiagnosticModel)
#include "tst_diagnosticmodel.moc"
