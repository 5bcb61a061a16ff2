// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/documentmodel.h"
#include "support/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestDocumentModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tree_followsTheFile();
    void line_findsItsPlace_data();
    void line_findsItsPlace();
    void roles_sayWhatStands();
    void emptyDocument_hasNoRows();
    void documentWithoutLines_keepsItsTopics();
    void hundredThousandQuestions_areWalked();

private:
    static BankDocument sample();

    std::unique_ptr<DocumentModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

BankDocument TestDocumentModel::sample()
{
    BankDocument document;
    const auto addTopic = [&document](const QString &title, int parent, int line) {
        Topic topic;
        topic.title = title;
        topic.parent = parent;
        topic.line = line;
        document.topics.append(topic);
    };
    const auto addQuestion = [&document](const QString &title, int topic, int line) {
        Question question;
        question.title = title;
        question.topic = topic;
        question.line = line;
        question.answer = line == 30 ? QString() : u"Yes"_s;
        document.questions.append(question);
    };
    addTopic(u"A"_s, -1, 10);
    addTopic(u"A.1"_s, 0, 20);
    addTopic(u"B"_s, -1, 40);
    addTopic(u"Summary"_s, -1, 60);
    addQuestion(u"loose"_s, -1, 5);
    addQuestion(u"a"_s, 0, 15);
    addQuestion(u"a1"_s, 1, 25);
    addQuestion(u"a2"_s, 1, 30);
    addQuestion(u"b"_s, 2, 50);
    return document;
}

void TestDocumentModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<DocumentModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setDocument(sample());
}

void TestDocumentModel::tree_followsTheFile()
{
    const auto text = [](const QModelIndex &index) {
        const QString title = index.data().toString();
        return index.data(DocumentModel::IsTopicRole).toBool()
            ? u"%1 (%2)"_s.arg(title).arg(index.data(DocumentModel::CountRole).toInt())
            : title;
    };
    QCOMPARE(printModel(*m_model, text),
             (QStringList{u"loose"_s, u"A (3)"_s, u"  a"_s, u"  A.1 (2)"_s, u"    a1"_s, u"    a2"_s, u"B (1)"_s,
                          u"  b"_s, u"Summary (0)"_s}));
}

void TestDocumentModel::line_findsItsPlace_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("title");
    QTest::newRow("before everything") << 1 << QString();
    QTest::newRow("first heading") << 5 << u"loose"_s;
    QTest::newRow("within a topic's introduction") << 12 << u"A"_s;
    QTest::newRow("within an answer") << 27 << u"a1"_s;
    QTest::newRow("at a heading") << 30 << u"a2"_s;
    QTest::newRow("after the last") << 1000 << u"Summary"_s;
}

void TestDocumentModel::line_findsItsPlace()
{
    QFETCH(int, line);
    QTEST(m_model->indexAtLine(line).data().toString(), "title");
}

void TestDocumentModel::roles_sayWhatStands()
{
    const QModelIndex topic = m_model->indexAtLine(20);
    QVERIFY(!m_model->question(topic));
    QCOMPARE(m_model->topic(topic)->title, u"A.1"_s);
    QCOMPARE(topic.data(DocumentModel::LineRole).toInt(), 20);
    QVERIFY(topic.data(Qt::AccessibleTextRole).toString().contains(u"2 question"_s));
    QVERIFY(!topic.data(Qt::DecorationRole).isValid());

    const QModelIndex answered = m_model->indexAtLine(25);
    QVERIFY(!m_model->topic(answered));
    QCOMPARE(m_model->question(answered)->title, u"a1"_s);
    QVERIFY(answered.data(DocumentModel::HasAnswerRole).toBool());
    QCOMPARE(answered.data(Qt::AccessibleTextRole).toString(), u"a1"_s);
    QVERIFY(m_model->indexAtLine(30).data(Qt::AccessibleTextRole).toString().contains(u"no answer"_s));
}

void TestDocumentModel::emptyDocument_hasNoRows()
{
    m_model->setDocument({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->indexAtLine(1).isValid());
}

void TestDocumentModel::documentWithoutLines_keepsItsTopics()
{
    BankDocument document = sample();
    for (Topic &topic : document.topics)
        topic.line = 0;
    for (Question &question : document.questions)
        question.line = 0;
    m_model->setDocument(document);
    const auto text = [](const QModelIndex &index) { return index.data().toString(); };
    QCOMPARE(printModel(*m_model, text),
             (QStringList{u"loose"_s, u"A"_s, u"  a"_s, u"  A.1"_s, u"    a1"_s, u"    a2"_s, u"B"_s, u"  b"_s,
                          u"Summary"_s}));
}

void TestDocumentModel::hundredThousandQuestions_areWalked()
{
    // Without the tester: it walks the whole tree several times on every change.
    DocumentModel model;
    BankDocument document;
    document.topics.resize(1000);
    document.questions.resize(100'000);
    for (int i = 0; i < 1000; ++i)
        document.topics[i].line = i * 1000 + 1;
    for (int i = 0; i < 100'000; ++i) {
        document.questions[i].topic = i / 100;
        document.questions[i].line = (i / 100) * 1000 + 2 + i % 100;
    }
    model.setDocument(document);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.rowCount(model.index(999, 0)), 100);
    const QModelIndex last = model.indexAtLine(1'000'000);
    QCOMPARE(model.question(last), &model.document().questions.constLast());
    QCOMPARE(last.parent(), model.index(999, 0));
}

QTEST_GUILESS_MAIN(TestDocumentModel)
#include "tst_documentmodel.moc"
