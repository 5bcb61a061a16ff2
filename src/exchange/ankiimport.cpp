// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankiimport.h"

#include "bank/identity.h"
#include "exchange/ankicard.h"
#include "exchange/ankicollection.h"
#include "exchange/ankimedia.h"
#include "exchange/documentselection.h"
#include "exchange/documenttable.h"
#include "exchange/frontside.h"
#include "exchange/ziparchive.h"
#include "exchange/zstd.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::AnkiImport)
};

constexpr qint64 MaximumCollectionBytes = 512LL << 20;

/// The best first: a package holds an older one beside it for programs that cannot read the newer.
constexpr std::array CollectionNames{"collection.anki21b"_L1, "collection.anki21"_L1, "collection.anki2"_L1};

Result<QByteArray> collectionBytes(ZipArchive &archive)
{
    for (const QLatin1StringView name : CollectionNames) {
        const ZipEntry *entry = archive.find(QString(name));
        if (!entry)
            continue;
        Result<QByteArray> bytes = archive.read(*entry, MaximumCollectionBytes);
        if (!bytes || !isZstd(*bytes))
            return bytes;
        Result<QByteArray> unpacked = zstdUnpacked(*bytes, MaximumCollectionBytes);
        return unpacked ? std::move(unpacked)
                        : failure(Text::tr("“%1” cannot be read: %2").arg(QString(name), unpacked.error().message));
    }
    return failure(Text::tr("The package holds no collection"));
}

/// "{{c1::KV cache::hint}}" with what each becomes. Inner ones first, for they may be nested.
QString withoutClozes(QString field, const std::function<QString(const QString &answer, const QString &hint)> &shown)
{
    static const QRegularExpression innermost(u"\\{\\{c\\d+::((?:(?!\\{\\{c\\d+::|\\}\\}).)*)\\}\\}"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    constexpr int DeepestCloze = 20;
    for (int depth = 0; depth < DeepestCloze && innermost.match(field).hasMatch(); ++depth) {
        QString out;
        qsizetype from = 0;
        for (auto it = innermost.globalMatch(field); it.hasNext();) {
            const auto match = it.next();
            const QString inside = match.captured(1);
            const qsizetype hint = inside.indexOf("::"_L1);
            out += QStringView(field).sliced(from, match.capturedStart() - from);
            out += shown(hint < 0 ? inside : inside.first(hint), hint < 0 ? QString() : inside.sliced(hint + 2));
            from = match.capturedEnd();
        }
        field = out + field.sliced(from);
    }
    return field;
}

class Importer final
{
public:
    Importer(QString path, QString bankId)
        : m_path(std::move(path))
        , m_bankId(std::move(bankId))
    { }

    Result<ImportedPackage> read()
    {
        Result<ZipArchive> archive = ZipArchive::open(m_path);
        if (!archive)
            return Unexpected{archive.error()};
        const Result<QByteArray> bytes = collectionBytes(*archive);
        if (!bytes)
            return Unexpected{bytes.error()};
        Result<AnkiCollection> collection = readAnkiCollection(*bytes, QFileInfo(m_path).fileName());
        if (!collection)
            return Unexpected{collection.error()};
        m_collection = *std::move(collection);

        AnkiMedia media(*archive, m_bankId);
        if (const auto opened = media.open(); !opened)
            remark(Diagnostic::Level::Warning, opened.error().message);
        m_media = &media;
        BankDocument &document = m_package.document;
        document.title = QFileInfo(m_path).completeBaseName();
        for (const AnkiNote &note : std::as_const(m_collection.notes))
            readNote(note);
        document = withoutCommonRoot(arranged(std::move(document)));
        remarkLeftOut();
        m_package.media = media.take();
        return std::move(m_package);
    }

private:
    void remark(Diagnostic::Level level, const QString &message)
    {
        m_package.document.diagnostics.append({m_path, 0, level, message});
    }

    void readNote(const AnkiNote &note)
    {
        const AnkiNoteType type = m_collection.types.value(note.type);
        QList<int> asked = type.asked;
        if (asked.isEmpty() || type.isCloze)
            asked = {asked.isEmpty() ? 0 : asked.first()};
        QStringList front;
        for (const int field : asked)
            front.append(note.fields.value(field));
        const FrontSide side = frontOfHtml(withoutSounds(withoutClozes(front.join("<br>"_L1), gap)), m_image);
        if (side.title.isEmpty()) {
            remark(Diagnostic::Level::Error, Text::tr("Note %1 has nothing on its front and is left out").arg(note.id));
            return;
        }
        QStringList back;
        if (type.isCloze)
            back.append(markdown(withoutClozes(front.join("<br>"_L1), [](const QString &answer, const QString &) {
                return "<b>"_L1 + answer + "</b>"_L1;
            })));
        int shown = 0;
        for (int i = 0; i < note.fields.size(); ++i) {
            if (asked.contains(i))
                continue;
            const QString text = markdown(note.fields[i]);
            // The first is the answer; what follows it says what it is.
            const QString name = type.fields.value(i);
            const bool isNamed = shown++ > 0 && !name.isEmpty() && !type.isCloze;
            if (!text.isEmpty())
                back.append(isNamed ? "**"_L1 + name + "**\n\n"_L1 + text : text);
        }
        back.removeAll(QString());

        Question question;
        question.title = side.title;
        question.preamble = side.rest;
        question.answer = back.join("\n\n"_L1);
        question.id = questionIdOfGuid(note.guid);
        if (!m_ids.claim(question.id)) {
            remark(Diagnostic::Level::Warning,
                   Text::tr("Note %1 (%2): the id “%3” is taken, and another is made")
                       .arg(QString::number(note.id), side.title, note.guid));
            question.id.clear();
        }
        QuestionMarks given;
        given.tags = note.tags;
        question.tags = tagsOf({}, given);
        question.topic = m_topics.at(m_package.document, note.deck.split(TopicSeparator, Qt::SkipEmptyParts));
        m_package.document.questions.append(std::move(question));
    }

    static QString gap(const QString &, const QString &hint) { return u'[' + (hint.isEmpty() ? u"…"_s : hint) + u']'; }

    QString markdown(const QString &html) { return htmlToMarkdown(withoutSounds(html), m_image); }

    QString withoutSounds(QString html)
    {
        static const QRegularExpression sound(u"\\[(?:sound|anki:play)[:a-z0-9]*:?[^\\[\\]]*\\]"_s);
        m_sounds += static_cast<int>(html.count(sound));
        return html.remove(sound);
    }

    void remarkLeftOut()
    {
        if (m_sounds > 0)
            remark(Diagnostic::Level::Note, Text::tr("%n sound(s) are left out", nullptr, m_sounds));
        if (m_media->fromTheWeb() > 0)
            remark(Diagnostic::Level::Note,
                   Text::tr("%n image(s) from the web are not loaded", nullptr, m_media->fromTheWeb()));
        for (const QString &message : m_media->faults())
            remark(Diagnostic::Level::Warning, message);
        if (m_collection.hasReviews)
            remark(Diagnostic::Level::Note, Text::tr("When cards are due is left out: studying starts anew"));
    }

    const QString m_path;
    const QString m_bankId;
    AnkiCollection m_collection;
    AnkiMedia *m_media = nullptr;
    const ImageTarget m_image = [this](const QString &source) { return m_media->target(source); };
    TopicsByPath m_topics;
    UniqueIds m_ids;
    int m_sounds = 0;
    ImportedPackage m_package;
};

} // namespace

bool isAnkiPackage(const ZipArchive &archive)
{
    return std::ranges::any_of(CollectionNames,
                               [&archive](QLatin1StringView name) { return archive.find(QString(name)); });
}

Result<ImportedPackage> documentFromAnki(const QString &path, const QString &bankId)
{
    return Importer(path, bankId).read();
}

} // namespace Baiwen
