// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/importdialog.h"

#include "gui/banks/outlinedelegate.h"
#include "gui/banks/remarkspane.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/detailview.h"
#include "gui/context.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/windowstate.h"
#include "models/documentmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Most files are read sooner: then the dialog opens with its preview, and one that cannot be read never opens.
static constexpr auto OpenDelay = 200ms;
/// An outline longer than this starts folded.
static constexpr int LongOutline = 300;

enum Page { ReadingPage, OutlinePage, NothingPage };

ImportDialog::ImportDialog(const Context &context, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(path)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Open question list"));
    setMinimumSize(640, 440);

    m_model = new DocumentModel(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    buildPreview();

    auto *buttons = new QDialogButtonBox;
    buttons->setContentsMargins(Metrics::ReadingPadding, 12, Metrics::ReadingPadding, 12);
    m_accept = buttons->addButton(tr("&Add to my banks"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"importAccept"_s);
    m_accept->setProperty("role", u"primary"_s);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"importCancel"_s);
    m_cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportDialog::takeResult);
    connect(&m_context.theme, &Theme::changed, this, &ImportDialog::restyle);
    resize(m_context.windowState.get(WindowState::ImportSize));
}

ImportDialog::~ImportDialog()
{
    m_watcher.cancel();
}

void ImportDialog::buildHeader()
{
    m_title = new QLabel(tr("Reading %1…").arg(QFileInfo(m_path).fileName()));
    m_title->setObjectName(u"importTitle"_s);
    m_title->setProperty("role", u"headline"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_file = new QLabel(QDir::toNativeSeparators(m_path));
    m_file->setObjectName(u"importFile"_s);
    m_file->setProperty("role", u"small"_s);
    m_file->setTextFormat(Qt::PlainText);
    // A path has no place to break: it may be cut rather than widen the dialog, and is whole in its tooltip.
    m_file->setMinimumWidth(1);
    m_file->setToolTip(m_file->text());

    m_fateIcon = new QLabel;
    m_fate = new QLabel;
    m_fate->setObjectName(u"importFate"_s);
    m_fate->setTextFormat(Qt::PlainText);
    m_fate->setWordWrap(true);
    auto *fate = new QHBoxLayout;
    fate->setSpacing(8);
    fate->addWidget(m_fateIcon, 0, Qt::AlignTop);
    fate->addWidget(m_fate, 1);

    m_counts = new QLabel;
    m_counts->setObjectName(u"importCounts"_s);
    auto *ruleLabel = new QLabel(tr("&Questions are"));
    ruleLabel->setProperty("role", u"muted"_s);
    m_rule = new QComboBox;
    m_rule->setObjectName(u"importRule"_s);
    m_rule->setAccessibleName(tr("How questions are told from topics"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    ruleLabel->setBuddy(m_rule);
    for (const auto rule : {QuestionRule::Markers, QuestionRule::HeadingLevel, QuestionRule::BoldParagraphs,
                            QuestionRule::Summaries, QuestionRule::LeafHeadings})
        m_rule->addItem(QString(), static_cast<int>(rule));
    connect(m_rule, &QComboBox::activated, this, [this] {
        const auto rule = static_cast<QuestionRule>(m_rule->currentData().toInt());
        if (rule != m_candidate->document.rule || m_watcher.isRunning())
            read(rule);
    });
    auto *rules = new QHBoxLayout;
    rules->setSpacing(8);
    rules->addWidget(ruleLabel);
    rules->addWidget(m_rule);
    rules->addStretch(1);

    m_facts = new QWidget;
    auto *known = new QVBoxLayout(m_facts);
    known->setContentsMargins(0, 8, 0, 0);
    known->setSpacing(6);
    known->addWidget(m_counts);
    known->addLayout(fate);
    known->addLayout(rules);
    m_facts->hide();

    m_error = new QLabel;
    m_error->setObjectName(u"importError"_s);
    m_error->setProperty("role", u"error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();

    m_progress = new QProgressBar;
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setTextVisible(false);
    // Keeps its place while hidden, so that nothing jumps when a rule is tried.
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);

    auto *header = new QVBoxLayout;
    header->setContentsMargins(Metrics::ReadingPadding, Metrics::PanePadding, Metrics::ReadingPadding, 8);
    header->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_file, m_facts, m_error})
        header->addWidget(part);
    header->addSpacing(4);
    header->addWidget(m_progress);
    static_cast<QVBoxLayout *>(layout())->addLayout(header);
}

void ImportDialog::buildPreview()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(u"importOutline"_s);
    m_tree->setAccessibleName(tr("Topics and questions of the file"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new OutlineDelegate(m_context.theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMinimumWidth(200);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showSelected);

    m_view = new DetailView(m_context.theme);
    m_view->setObjectName(u"importPreview"_s);
    m_view->setAccessibleName(tr("The question as it will read"));
    m_view->setMinimumWidth(280);
    // A preview leads nowhere: its links are text.
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"importSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 620});
    if (const QByteArray sizes = m_context.windowState.get(WindowState::ImportSplitter); !sizes.isEmpty())
        m_splitter->restoreState(sizes);

    m_nothing = new QLabel;
    m_nothing->setObjectName(u"importNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(Metrics::ReadingPadding);

    m_pages = new QStackedWidget;
    m_pages->addWidget(new QWidget);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_nothing);

    m_remarks = new RemarksPane(m_context.theme);
    m_remarks->hide();
    connect(m_remarks, &RemarksPane::lineChosen, this, &ImportDialog::selectLine);

    auto *panes = new QSplitter(Qt::Vertical);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(m_pages);
    panes->addWidget(m_remarks);
    panes->setStretchFactor(0, 1);
    panes->setSizes({420, 150});
    auto *rule = new QFrame;
    rule->setProperty("role", u"rule"_s);
    auto *lower = new QFrame;
    lower->setProperty("role", u"rule"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{rule, panes, lower})
        layout()->addWidget(part);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(panes, 1);
}

void ImportDialog::begin()
{
    QTimer::singleShot(OpenDelay, this, [this] {
        if (m_watcher.isRunning() && !isVisible())
            open();
    });
    read(QuestionRule::Automatic);
}

void ImportDialog::read(QuestionRule rule)
{
    m_watcher.cancel();
    m_error->hide();
    m_accept->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_watcher.setFuture(m_context.banks.open(m_path, rule == m_foundRule ? QuestionRule::Automatic : rule));
}

void ImportDialog::takeResult()
{
    m_progress->hide();
    // Cancelled by somebody else, as when the program ends.
    if (m_watcher.future().resultCount() == 0) {
        reject();
        return;
    }
    Result<BankCandidate> result = m_watcher.result();
    if (result) {
        m_candidate = *std::move(result);
        if (!m_foundRule)
            m_foundRule = m_candidate->document.rule;
        showCandidate();
        if (!isVisible())
            open();
    } else if (!m_candidate) {
        Q_EMIT readFailed(result.error());
        reject();
    } else {
        // The file could be read before: what was read then still stands.
        m_error->setText(result.error().message);
        m_error->show();
        showRules();
        m_accept->setEnabled(!m_candidate->document.questions.isEmpty());
    }
}

void ImportDialog::showCandidate()
{
    const BankDocument &document = m_candidate->document;
    const int line = m_tree->currentIndex().data(DocumentModel::LineRole).toInt();
    const bool isEmpty = document.questions.isEmpty();
    const int questions = static_cast<int>(document.questions.size());
    const int topics = static_cast<int>(document.topics.size());

    m_title->setText(document.title.isEmpty() ? QFileInfo(m_path).completeBaseName() : document.title);
    m_counts->setText(
        topics ? tr("%1 in %2").arg(tr("%n question(s)", nullptr, questions), tr("%n topic(s)", nullptr, topics))
               : tr("%n question(s)", nullptr, questions));
    m_accept->setText(m_candidate->replacesExisting ? tr("&Update") : tr("&Add to my banks"));
    m_accept->setEnabled(!isEmpty);
    m_fateIcon->setVisible(!isEmpty);
    m_fate->setVisible(!isEmpty);
    showFate();
    showRules();
    m_facts->show();
    m_remarks->setDiagnostics(document.diagnostics);

    m_model->setDocument(document);
    if (isEmpty) {
        showNothingFound();
        m_rule->setFocus();
        return;
    }
    m_pages->setCurrentIndex(OutlinePage);
    if (questions + topics <= LongOutline)
        m_tree->expandAll();
    selectLine(line > 0 ? line : document.questions.constFirst().line);
    if (!m_rule->hasFocus())
        m_tree->setFocus();
}

void ImportDialog::showFate()
{
    const bool updates = m_candidate->replacesExisting;
    setFateIcon(updates ? u"redo"_s : u"add"_s, m_context.theme.tokens().accent);
    if (!updates) {
        m_fate->setText(tr("A new bank. The file itself stays as it is: your banks get a copy."));
        return;
    }
    const QList<BankPtr> banks = m_context.banks.ownBanks();
    const auto present = std::find_if(banks.begin(), banks.end(),
                                      [this](const BankPtr &bank) { return bank->id() == m_candidate->bankId; });
    if (present == banks.end()) {
        m_fate->setText(tr("Updates a bank you have. Bookmarks and history stay."));
        return;
    }
    const QList<Question> &questions = m_candidate->document.questions;
    const auto known = static_cast<int>(std::count_if(
        questions.begin(), questions.end(), [&](const Question &q) { return (*present)->find(q.id) != nullptr; }));
    const auto before = static_cast<int>((*present)->questions().size());
    const auto added = static_cast<int>(questions.size()) - known;
    const QString title = (*present)->title();
    const QString now = tr("%n question(s) now", nullptr, before);
    if (!known && before) {
        m_fate->setText(tr("Takes the place of the bank “%1” (%2), which has none of these questions. To keep both, "
                           "give the file another name and open it again.")
                            .arg(title, now));
        setFateIcon(u"warning"_s, m_context.theme.tokens().amber);
        return;
    }
    QStringList changes;
    if (added)
        changes << tr("%n new", nullptr, added);
    if (known < before)
        changes << tr("%n no longer in it", nullptr, before - known);
    const QString change = changes.isEmpty() ? tr("the same questions") : changes.join(u", "_s);
    m_fate->setText(tr("Updates the bank “%1” (%2): %3. Bookmarks and history stay.").arg(title, now, change));
}

void ImportDialog::setFateIcon(const QString &name, const QColor &colour)
{
    m_fateIcon->setPixmap(iconPixmap(name, colour, m_context.theme.px(18), devicePixelRatioF()));
}

static QString ruleText(QuestionRule rule, int level)
{
    switch (rule) {
    case QuestionRule::Automatic:
        break;
    case QuestionRule::Markers:
        return ImportDialog::tr("headings above an answer marker");
    case QuestionRule::HeadingLevel:
        return level > 0 ? ImportDialog::tr("headings of level %1").arg(level)
                         : ImportDialog::tr("headings of one level");
    case QuestionRule::BoldParagraphs:
        return ImportDialog::tr("bold paragraphs with a question mark");
    case QuestionRule::Summaries:
        return ImportDialog::tr("headers of fold-out sections");
    case QuestionRule::LeafHeadings:
        return ImportDialog::tr("all headings with text below");
    }
    return {};
}

void ImportDialog::showRules()
{
    for (int i = 0; i < m_rule->count(); ++i) {
        const auto rule = static_cast<QuestionRule>(m_rule->itemData(i).toInt());
        const bool used = rule == m_candidate->document.rule;
        QString text = ruleText(rule, used ? m_candidate->document.questionLevel : 0);
        if (rule == m_foundRule)
            text = tr("%1 (found)").arg(text);
        m_rule->setItemText(i, text);
        if (used)
            m_rule->setCurrentIndex(i);
    }
}

void ImportDialog::showNothingFound()
{
    const QuestionRule rule = m_candidate->document.rule;
    const QString lookedFor = rule == m_foundRule
        ? tr("Looked for headings above a paragraph that starts with “Answer:”, for headings, bold paragraphs and "
             "fold-out sections that look like questions, and for headings with text below.")
        : tr("Looked for %1.").arg(ruleText(rule, 0));
    m_nothing->setText(
        u"<p style=\"font-size:%1px; font-weight:600;\">%2</p><p>%3</p><p>%4</p>"_s.arg(m_context.theme.px(18))
            .arg(tr("No questions in this file").toHtmlEscaped(), lookedFor.toHtmlEscaped(),
                 tr("Choose another kind of question above. Or give each question a heading of its own in the file, "
                    "with a paragraph below that starts with “Answer:”, and open it again.")
                     .toHtmlEscaped()));
    m_pages->setCurrentIndex(NothingPage);
}

void ImportDialog::showSelected()
{
    const QModelIndex index = m_tree->currentIndex();
    const DetailHtml html{m_context.theme};
    if (const Question *question = index.isValid() ? m_model->question(index) : nullptr)
        m_view->show(html.question(*question, true, {}), false);
    else if (index.isValid())
        m_view->show(html.introduction(m_model->topic(index)->title, m_model->topic(index)->introduction,
                                       tr("%n question(s)", nullptr, index.data(DocumentModel::CountRole).toInt())),
                     false);
    else
        m_view->clear();
}

void ImportDialog::selectLine(int line)
{
    QModelIndex index = m_model->indexAtLine(line);
    if (!index.isValid())
        index = m_model->index(0, 0);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ImportDialog::restyle()
{
    m_tree->doItemsLayout();
    m_remarks->restyle();
    if (!m_candidate)
        return;
    showFate();
    showSelected();
    if (m_pages->currentIndex() == NothingPage)
        showNothingFound();
}

void ImportDialog::done(int result)
{
    // What a cancelled reading still says is no news any more.
    m_watcher.disconnect(this);
    m_watcher.cancel();
    if (isVisible()) {
        m_context.windowState.set(WindowState::ImportSize, size());
        m_context.windowState.set(WindowState::ImportSplitter, m_splitter->saveState());
    }
    QDialog::done(result);
}

} // namespace Baiwen
