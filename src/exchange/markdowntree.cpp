// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/markdowntree.h"

#include "bank/identity.h"
#include "bank/markdownreader.h"
#include "exchange/documentselection.h"
#include "exchange/ziparchive.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::MarkdownTree)
};

struct TreeFile
{
    QString path; ///< from the root of the tree, '/' between
    QByteArray bytes;
};

bool isMarkdown(QStringView name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive) || name.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

Unexpected tooMany()
{
    return failure(Text::tr("There are more than %1 Markdown files").arg(MaximumTreeFiles));
}

Unexpected tooLarge()
{
    return failure(Text::tr("The Markdown files are larger than %1 MiB together").arg(MaximumTreeBytes >> 20));
}

/// Makes one document of files.
class Tree final
{
public:
    Tree(QString root, QString bankId)
        : m_root(std::move(root))
        , m_bankId(std::move(bankId))
    { }

    void remark(const QString &path, Diagnostic::Level level, const QString &message)
    {
        m_remarks.append({path.isEmpty() ? m_root : m_root + u'/' + path, 0, level, message});
    }

    Result<BankDocument> read(QList<TreeFile> &files)
    {
        QCollator byNumber{QLocale(QLocale::English)}; // "2 …" before "10 …", in every locale alike
        byNumber.setNumericMode(true);
        std::ranges::sort(files, [&byNumber](const TreeFile &a, const TreeFile &b) {
            const int order = byNumber.compare(a.path, b.path);
            return order != 0 ? order < 0 : a.path < b.path;
        });
        for (const TreeFile &file : files)
            read(file);
        if (m_documents.isEmpty())
            return failure(Text::tr("No Markdown file with a question was found"));

        const QString title = QFileInfo(m_root).completeBaseName();
        const Bank bank(m_bankId, title, m_documents.first().language, m_documents);
        BankDocument document = documentOf(bank);
        document.diagnostics = m_remarks + bank.diagnostics();
        document.points = commonPointRule();
        return document;
    }

private:
    void read(const TreeFile &file)
    {
        ReadOptions options;
        options.file = m_root + u'/' + file.path;
        options.bankId = m_bankId;
        Result<BankDocument> document = readBank(file.bytes, options);
        if (!document) {
            remark(file.path, Diagnostic::Level::Error, document.error().message);
        } else if (document->questions.isEmpty()) {
            remark(file.path, Diagnostic::Level::Note, Text::tr("No question was found, and the file is left out"));
        } else {
            QStringList folders = file.path.split(u'/');
            folders.removeLast();
            placeUnder(*document, folders);
            m_documents.append(*std::move(document));
        }
    }

    /// Folders become topics above the file's own; a question without a topic gets one, the file's title.
    void placeUnder(BankDocument &document, const QStringList &folders)
    {
        BankDocument placed = document;
        placed.topics.clear();
        const auto add = [this, &placed](const QString &title, int parent) {
            Topic topic;
            topic.title = title;
            topic.parent = parent;
            topic.hasDerivedId = true;
            topic.id = derivedTopicId(m_bankId, placed.topicPath(parent) << title);
            placed.topics.append(topic);
            return static_cast<int>(placed.topics.size()) - 1;
        };
        int above = -1;
        for (const QString &folder : folders)
            above = add(folder, above);
        const bool isUnsorted =
            std::ranges::any_of(document.questions, [](const Question &question) { return question.topic < 0; });
        const int own = isUnsorted ? add(document.title, above) : above;

        const auto shift = static_cast<int>(placed.topics.size());
        for (Topic topic : document.topics) {
            topic.parent = topic.parent < 0 ? above : topic.parent + shift;
            // Two files may have the same headings under different folders.
            if (topic.hasDerivedId)
                topic.id = derivedTopicId(m_bankId, placed.topicPath(topic.parent) << topic.title);
            placed.topics.append(std::move(topic));
        }
        for (Question &question : placed.questions) {
            question.topic = question.topic < 0 ? own : question.topic + shift;
            question.line = 0; // of a file whose name is not known further on
        }
        document = std::move(placed);
    }

    /// That of most questions. Under the other rule their answers are the same, only cut into other points.
    [[nodiscard]] PointRule commonPointRule() const
    {
        qsizetype balance = 0;
        for (const BankDocument &document : m_documents)
            balance += document.points == PointRule::FirstList ? document.questions.size() : -document.questions.size();
        return balance > 0 ? PointRule::FirstList : PointRule::AllLists;
    }

    QString m_root;
    QString m_bankId;
    QList<Diagnostic> m_remarks;
    QList<BankDocument> m_documents;
};

/// Collects the files of a folder.
class FolderWalk final
{
public:
    FolderWalk(const QString &root, Tree &tree)
        : m_root(root)
        , m_tree(tree)
    { }

    Result<QList<TreeFile>> walk()
    {
        if (auto walked = enter({}, 0); !walked)
            return Unexpected{walked.error()};
        if (m_others > 0)
            m_tree.remark({}, Diagnostic::Level::Note,
                          Text::tr("%n other file(s) are left out", nullptr, static_cast<int>(m_others)));
        return std::move(m_files);
    }

private:
    Result<void> enter(const QString &folder, int depth)
    {
        if (depth > MaximumTreeDepth) {
            m_tree.remark(folder, Diagnostic::Level::Warning, Text::tr("The folder lies too deep and is left out"));
            return {};
        }
        const QDir dir(folder.isEmpty() ? m_root : m_root + u'/' + folder);
        const auto entries = dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString path = folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName();
            if (entry.isSymLink()) {
                m_tree.remark(path, Diagnostic::Level::Note, Text::tr("A symbolic link is not followed"));
            } else if (entry.isDir()) {
                if (auto entered = enter(path, depth + 1); !entered)
                    return entered;
            } else if (!entry.isFile() || !isMarkdown(path)) {
                ++m_others;
            } else if (auto read = readFile(entry, path); !read) {
                return read;
            }
        }
        return {};
    }

    Result<void> readFile(const QFileInfo &entry, const QString &path)
    {
        Result<QByteArray> bytes = readDocumentBytes(entry.filePath());
        if (!bytes) {
            m_tree.remark(path, Diagnostic::Level::Error, bytes.error().message);
            return {};
        }
        m_bytes += bytes->size();
        if (m_bytes > MaximumTreeBytes)
            return tooLarge();
        if (m_files.size() == MaximumTreeFiles)
            return tooMany();
        m_files.append({path, *std::move(bytes)});
        return {};
    }

    const QString &m_root;
    Tree &m_tree;
    QList<TreeFile> m_files;
    qint64 m_bytes = 0;
    qsizetype m_others = 0;
};

/// "repository-main/" when everything is in there; else empty.
QString commonFolder(const QList<ZipEntry> &entries)
{
    const qsizetype end = entries.isEmpty() ? -1 : entries.first().name.indexOf(u'/');
    const QString folder = end < 0 ? QString() : entries.first().name.first(end + 1);
    const bool isCommon =
        std::ranges::all_of(entries, [&folder](const ZipEntry &entry) { return entry.name.startsWith(folder); });
    return isCommon ? folder : QString();
}

bool isHidden(const QString &path)
{
    return path.startsWith(u'.') || path.contains("/."_L1) || path.startsWith("__MACOSX/"_L1);
}

} // namespace

Result<BankDocument> documentFromFolder(const QString &path, const QString &bankId)
{
    Tree tree(path, bankId);
    Result<QList<TreeFile>> files = FolderWalk(path, tree).walk();
    if (!files)
        return Unexpected{files.error()};
    return tree.read(*files);
}

Result<BankDocument> documentFromZip(const QString &path, const QString &bankId)
{
    Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return Unexpected{archive.error()};
    Tree tree(path, bankId);
    const QString common = commonFolder(archive->entries());
    QList<TreeFile> files;
    qint64 bytes = 0;
    int others = 0;
    for (const ZipEntry &entry : archive->entries()) {
        const QString name = entry.name.sliced(common.size());
        if (entry.isFolder)
            continue;
        if (!entry.isWithin()) {
            tree.remark({}, Diagnostic::Level::Warning,
                        Text::tr("“%1” leads out of the archive and is left out").arg(entry.name));
        } else if (isHidden(name)) {
            continue;
        } else if (entry.isSymlink) {
            tree.remark(name, Diagnostic::Level::Note, Text::tr("A symbolic link is not followed"));
        } else if (!isMarkdown(name)) {
            ++others;
        } else if (name.count(u'/') > MaximumTreeDepth) {
            tree.remark(name, Diagnostic::Level::Warning, Text::tr("The folder lies too deep and is left out"));
        } else if (files.size() == MaximumTreeFiles) {
            return tooMany();
        } else if (Result<QByteArray> text = archive->read(entry, MaximumDocumentBytes); !text) {
            tree.remark(name, Diagnostic::Level::Error, text.error().message);
        } else if (bytes += text->size(); bytes > MaximumTreeBytes) {
            return tooLarge();
        } else {
            files.append({name, *std::move(text)});
        }
    }
    if (others > 0)
        tree.remark({}, Diagnostic::Level::Note, Text::tr("%n other file(s) are left out", nullptr, others));
    return tree.read(files);
}

} // namespace Baiwen
