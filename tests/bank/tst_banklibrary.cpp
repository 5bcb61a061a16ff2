// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestBankLibrary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void builtInBank_isReadInFileOrder();
    void load_signalsOnce();
    void missingBuiltInBank_isEmpty();
    void ownBanks_areInOrderOfTitles();
    void unreadableOwnBank_isReportedAndLeftAlone();
    void find_prefersTheLanguage();
    void open_givesACandidate();
    void open_reportsErrors();
    void open_canBeCancelled();
    void keep_writesAndReplaces();
    void keep_remembersTheRule();
    void keep_reportsAnUnwritableFolder();
    void remove_canBeUndone();
    void restore_readsWhatAnEarlierSessionRemoved();
    void bankId_isAFileName_data();
    void bankId_isAFileName();
    void languages_haveCodes();

private:
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] std::unique_ptr<BankLibrary> library() const;
    [[nodiscard]] static Result<BankCandidate> opened(BankLibrary &library, const QString &path,
                                                      QuestionRule rule = QuestionRule::Automatic);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBankLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(u"bank/zh/20-b.md"_s, "---\ntitle: 乙\n---\n# 乙\n<!-- id: b -->\n## 问二\n<!-- id: two -->\n答案：x\n");
    write(u"bank/zh/10-a.md"_s,
          "---\ntitle: 甲\n---\n# 甲\n<!-- id: a -->\n## 问一\n<!-- id: one -->\n答案：x\n## 问三\n<!-- id: three "
          "-->\n答案：x\n");
    write(u"bank/en/10-a.md"_s, "---\ntitle: A\n---\n# A\n<!-- id: a -->\n## Ask one\n<!-- id: one -->\nAnswer: x\n");
}

void TestBankLibrary::cleanup()
{
    m_folder.reset();
}

void TestBankLibrary::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

std::unique_ptr<BankLibrary> TestBankLibrary::library() const
{
    return std::make_unique<BankLibrary>(m_folder->filePath(u"banks"_s), m_folder->filePath(u"bank"_s));
}

Result<BankCandidate> TestBankLibrary::opened(BankLibrary &library, const QString &path, QuestionRule rule)
{
    QFuture<Result<BankCandidate>> future = library.open(path, rule);
    future.waitForFinished();
    return future.result();
}

void TestBankLibrary::builtInBank_isReadInFileOrder()
{
    const BankPtr bank = readBuiltInBank(Language::Chinese, m_folder->filePath(u"bank"_s));
    QVERIFY(bank->isBuiltIn());
    QCOMPARE(bank->title(), u"甲"_s);
    QCOMPARE(bank->questions().size(), 3);
    QCOMPARE(bank->questions().last().id, u"two"_s);
    QVERIFY(bank->diagnostics().isEmpty());

    write(u"bank/zh/30-c.md"_s, QByteArray(100, '\0'));
    const BankPtr damaged = readBuiltInBank(Language::Chinese, m_folder->filePath(u"bank"_s));
    QCOMPARE(damaged->questions().size(), 3);
    QCOMPARE(damaged->diagnostics().size(), 1);
    QCOMPARE(damaged->diagnostics().first().file, u"30-c.md"_s);
}

void TestBankLibrary::load_signalsOnce()
{
    const auto banks = library();
    QSignalSpy loaded(banks.get(), &BankLibrary::builtInLoaded);
    QVERIFY(!banks->isLoaded(Language::Chinese));
    banks->load(Language::Chinese);
    banks->load(Language::Chinese);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(banks->isLoaded(Language::Chinese));
    QVERIFY(!banks->isLoaded(Language::English));
    banks->load(Language::English);
    QTRY_VERIFY(banks->isLoaded(Language::English));
    banks->load(Language::Chinese);
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(banks->banks(Language::English).size(), 1);
}

void TestBankLibrary::missingBuiltInBank_isEmpty()
{
    QCOMPARE(readBuiltInBank(Language::English, m_folder->filePath(u"none"_s))->questions().size(), 0);
}

void TestBankLibrary::ownBanks_areInOrderOfTitles()
{
    write(u"banks/one.md"_s, "---\ntitle: Zebra\n---\n# Q\nAnswer: x\n");
    write(u"banks/two.md"_s, "---\ntitle: Apple\n---\n# Q\nAnswer: x\n");
    const auto banks = library();
    QSignalSpy changed(banks.get(), &BankLibrary::ownBanksChanged);
    banks->load(Language::Chinese);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(banks->ownBanks().size(), 2);
    QCOMPARE(banks->ownBanks().at(0)->title(), u"Apple"_s);
    QCOMPARE(banks->ownBanks().at(0)->id(), u"two"_s);
    QTRY_COMPARE(banks->banks(Language::Chinese).size(), 3);
    QVERIFY(banks->banks(Language::Chinese).first()->isBuiltIn());
}

void TestBankLibrary::unreadableOwnBank_isReportedAndLeftAlone()
{
    const QByteArray binary(100, '\0');
    write(u"banks/broken.md"_s, binary);
    const auto banks = library();
    QSignalSpy failed(banks.get(), &BankLibrary::bankFailed);
    banks->load(Language::Chinese);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().at(0).toString().endsWith(u"broken.md"_s));
    QVERIFY(!failed.first().at(1).toString().isEmpty());
    QFile file(m_folder->filePath(u"banks/broken.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), binary);
}

void TestBankLibrary::find_prefersTheLanguage()
{
    write(u"banks/own.md"_s, "# Q\n<!-- id: mine -->\nAnswer: x\n");
    const auto banks = library();
    banks->load(Language::English);
    banks->load(Language::Chinese);
    QTRY_VERIFY(banks->isLoaded(Language::English) && banks->isLoaded(Language::Chinese)
                && banks->ownBanks().size() == 1);
    QCOMPARE(banks->find(u"one"_s, Language::English).question->title, u"Ask one"_s);
    QCOMPARE(banks->find(u"one"_s, Language::Chinese).question->title, u"问一"_s);
    QCOMPARE(banks->find(u"two"_s, Language::English).question->title, u"问二"_s);
    QCOMPARE(banks->find(u"mine"_s, Language::English).bank->id(), u"own"_s);
    QVERIFY(!banks->find(u"none"_s, Language::English));
}

void TestBankLibrary::open_givesACandidate()
{
    write(u"我的 题.md"_s, QByteArray("\xEF\xBB\xBF") + "# Q\r\nAnswer: x\r\n");
    const auto banks = library();
    const auto candidate = opened(*banks, m_folder->filePath(u"我的 题.md"_s));
    QVERIFY(candidate.has_value());
    QCOMPARE(candidate->bankId, u"我的-题"_s);
    QCOMPARE(candidate->bytes, QByteArray("# Q\nAnswer: x\n"));
    QCOMPARE(candidate->document.questions.size(), 1);
    QVERIFY(!candidate->replacesExisting);
    QVERIFY(banks->ownBanks().isEmpty());
    QVERIFY(banks->keep(*candidate).has_value());
    QVERIFY(opened(*banks, candidate->sourcePath)->replacesExisting);
}

void TestBankLibrary::open_reportsErrors()
{
    const auto banks = library();
    QVERIFY(!opened(*banks, m_folder->filePath(u"none.md"_s)));
    write(u"binary.md"_s, QByteArray(100, '\0'));
    QVERIFY(!opened(*banks, m_folder->filePath(u"binary.md"_s)));
}

void TestBankLibrary::open_canBeCancelled()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "## " + QByteArray::number(i) + ". Q\n\nAnswer: x\n\n- **a:** b\n\n";
    write(u"large.md"_s, text);
    const auto banks = library();
    QFuture<Result<BankCandidate>> future = banks->open(m_folder->filePath(u"large.md"_s));
    future.cancel();
    future.waitForFinished();
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    // A library that goes away in the middle of reading waits for no more than the next block.
    (void)banks->open(m_folder->filePath(u"large.md"_s));
}

void TestBankLibrary::keep_writesAndReplaces()
{
    write(u"list.md"_s, "# Q\nAnswer: x\n");
    const auto banks = library();
    QSignalSpy changed(banks.get(), &BankLibrary::ownBanksChanged);
    auto candidate = opened(*banks, m_folder->filePath(u"list.md"_s));
    QVERIFY(banks->keep(*candidate).has_value());
    QCOMPARE(changed.size(), 1);
    const QString id = banks->ownBanks().value(0)->questions().value(0).id;

    write(u"list.md"_s, "# Q\nAnswer: y\n\n# R\nAnswer: z\n");
    candidate = opened(*banks, m_folder->filePath(u"list.md"_s));
    QVERIFY(banks->keep(*candidate).has_value());
    QCOMPARE(banks->ownBanks().size(), 1);
    QCOMPARE(banks->ownBanks().first()->questions().size(), 2);
    QVERIFY(banks->ownBanks().first()->find(id));

    const auto later = library();
    later->load(Language::Chinese);
    QTRY_COMPARE(later->ownBanks().size(), 1);
    QVERIFY(later->ownBanks().first()->find(id));
}

void TestBankLibrary::keep_remembersTheRule()
{
    for (const QByteArray &head : {QByteArray(), QByteArray("---\ntitle: T\nrule: markers\n---\n")}) {
        write(u"list.md"_s, head + "# A\n\n**x?**\n\ny\n\n## B\n\nAnswer: z\n");
        const auto banks = library();
        const auto candidate = opened(*banks, m_folder->filePath(u"list.md"_s), QuestionRule::BoldParagraphs);
        QCOMPARE(candidate->document.questions.value(0).title, u"x?"_s);
        QVERIFY(banks->keep(*candidate).has_value());
        const auto later = library();
        later->load(Language::Chinese);
        QTRY_COMPARE(later->ownBanks().size(), 1);
        QCOMPARE(later->ownBanks().first()->questions().size(), 1);
        QCOMPARE(later->ownBanks().first()->questions().first().id, candidate->document.questions.first().id);
    }
}

void TestBankLibrary::keep_reportsAnUnwritableFolder()
{
    write(u"list.md"_s, "# Q\nAnswer: x\n");
    write(u"banks"_s, "a file where the folder should be");
    const auto banks = library();
    const auto candidate = opened(*banks, m_folder->filePath(u"list.md"_s));
    QVERIFY(!banks->keep(*candidate));
    QVERIFY(banks->ownBanks().isEmpty());
}

void TestBankLibrary::remove_canBeUndone()
{
    write(u"banks/own.md"_s, "# Q\nAnswer: x\n");
    const auto banks = library();
    banks->load(Language::Chinese);
    QTRY_COMPARE(banks->ownBanks().size(), 1);
    QVERIFY(banks->remove(u"own"_s).has_value());
    QVERIFY(banks->ownBanks().isEmpty());
    QVERIFY(QFile::exists(m_folder->filePath(u"banks/removed/own.md"_s)));
    QVERIFY(!QFile::exists(m_folder->filePath(u"banks/own.md"_s)));
    QVERIFY(!banks->remove(u"own"_s));
    QVERIFY(banks->restore(u"own"_s).has_value());
    QCOMPARE(banks->ownBanks().size(), 1);
    QVERIFY(QFile::exists(m_folder->filePath(u"banks/own.md"_s)));
    QVERIFY(!banks->restore(u"own"_s));
    QVERIFY(!banks->restore(u"never"_s));
}

void TestBankLibrary::restore_readsWhatAnEarlierSessionRemoved()
{
    write(u"banks/removed/own.md"_s, "# Q\nAnswer: x\n");
    const auto banks = library();
    QVERIFY(banks->restore(u"own"_s).has_value());
    QTRY_COMPARE(banks->ownBanks().size(), 1);
}

void TestBankLibrary::bankId_isAFileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"list.md"_s << u"list"_s;
    QTest::newRow("two dots") << u"list.v2.md"_s << u"list.v2"_s;
    QTest::newRow("spaces") << u"my  list.md"_s << u"my-list"_s;
    QTest::newRow("the built-in bank's") << u"Baiwen.md"_s << u"Baiwen-own"_s;
    QTest::newRow("hidden") << u".md"_s << u"bank"_s;
}

void TestBankLibrary::bankId_isAFileName()
{
    QFETCH(QString, name);
    write(name, "# Q\nAnswer: x\n");
    const auto banks = library();
    QTEST(opened(*banks, m_folder->filePath(name))->bankId, "id");
}

void TestBankLibrary::languages_haveCodes()
{
    QCOMPARE(languageFromCode(languageCode(Language::English)), Language::English);
    QCOMPARE(languageFromCode(languageCode(Language::Chinese)), Language::Chinese);
    QCOMPARE(languageFromCode(u"en_GB"), Language::English);
    QCOMPARE(languageFromCode(u"fr"), Language::Chinese);
}

QTEST_GUILESS_MAIN(TestBankLibrary)
#include "tst_banklibrary.moc"
