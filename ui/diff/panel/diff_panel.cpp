// Small texts are compared where one waits for them; large ones beside it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/panel/diff_panel.h"

#include "ui/diff/diff_view.h"
#include "ui/diff/panel/change_list.h"
#include "ui/diff/panel/find_bar.h"
#include "ui/diff/panel/overview_strip.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/text_label.h"

#include <QFutureWatcher>
#include <QInputDialog>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace strongroom::ui {
namespace {

constexpr int narrowBelow = 900;
// Compared, parsed and laid out up to here in what nobody notices.
constexpr std::size_t bytesAtOnce = std::size_t(1) << 20;
constexpr std::size_t linesAtOnce = std::size_t(16)
                                    << 20; ///< Bytes of lines, without their meaning.

QString sentenceOf(const diff::YamlFault& fault, bool older)
{
    using Why = diff::YamlFault::Why;
    const auto side = older ? DiffPanel::tr("The older text") : DiffPanel::tr("The newer text");
    switch (fault.why) {
    case Why::NotWellFormed:
        return DiffPanel::tr("%1 is not well-formed YAML (line %2).").arg(side).arg(fault.line);
    case Why::TooLarge: return DiffPanel::tr("%1 is too large to be read as YAML.").arg(side);
    case Why::TooDeep:
        return DiffPanel::tr("%1 nests YAML too deeply (line %2).").arg(side).arg(fault.line);
    case Why::TooManyNodes:
        return DiffPanel::tr("%1 stands for too much YAML (line %2).").arg(side).arg(fault.line);
    case Why::NameTwice:
        return DiffPanel::tr("%1 has a key twice in one map (line %2).").arg(side).arg(fault.line);
    case Why::AliasToNothing:
        return DiffPanel::tr("%1 has an alias that stands for nothing (line %2).")
            .arg(side)
            .arg(fault.line);
    }
    return {};
}

} // namespace

DiffPanel::DiffPanel(QWidget* parent)
    : QWidget(parent), m_toolbar(new DiffToolbar), m_notice(new Banner), m_view(new DiffView),
      m_strip(new OverviewStrip(*m_view)), m_list(new ChangeList)
{
    m_find = new FindBar(*m_view);
    m_notice->setObjectName("diff.notice");
    m_state = new StateOverlay(buildBody());
    m_state->setObjectName("diff.state");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_toolbar);
    column->addWidget(m_notice);
    column->addWidget(m_find);
    column->addWidget(m_state, 1);
    m_toolbar->setChoices(savedDiffChoices());
    m_toolbar->setUsable(false);
    connectView();
    connect(m_toolbar, &DiffToolbar::chosen, this, [this] {
        save(m_toolbar->choices());
        applyChoices();
    });
    connect(m_toolbar, &DiffToolbar::findRequested, m_find, &FindBar::open);
    connect(m_toolbar, &DiffToolbar::stepRequested, this,
            [this](int by) { m_view->goToChange(m_view->currentChange() + by); });
    connect(m_toolbar, &DiffToolbar::exportRequested, this, &DiffPanel::askForFile);
    applyChoices();
}

QWidget* DiffPanel::buildBody()
{
    auto* texts = new QWidget;
    auto* row = new QHBoxLayout(texts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_view, 1);
    row->addWidget(m_strip);
    m_listBox = new QWidget;
    auto* column = new QVBoxLayout(m_listBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(tr("Changes"), TypeRole::Strong));
    column->addWidget(m_list, 1);
    m_list->setMinimumHeight(
        1); // Where there is little room, the list scrolls and its name stands.
    auto* splitter = new QSplitter;
    splitter->addWidget(texts);
    splitter->addWidget(m_listBox);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, 220});
    return splitter;
}

void DiffPanel::connectView()
{
    connect(m_view, &DiffView::changeReached, this, [this](int change, int of) {
        m_toolbar->tellChange(change, of);
        const int line = m_view->lines().changes()[static_cast<std::size_t>(change)];
        m_list->follow(m_view->lines().at(line).row);
    });
    connect(m_list, &ChangeList::rowWanted, m_view, &DiffView::goToRow);
    connect(m_view, &DiffView::findRequested, m_find, &FindBar::open);
    connect(m_view, &DiffView::lineRequested, this, &DiffPanel::askForLine);
    connect(m_view, &DiffView::layoutChanged, this, [this] {
        const bool unified = m_view->layoutKind() == DiffView::Layout::Unified;
        if (m_narrow || unified == choices().unified)
            return;
        auto changed = choices();
        changed.unified = unified;
        m_toolbar->setChoices(changed);
        save(changed);
    });
    connect(m_view, &DiffView::collapseToggled, this, [this] {
        auto changed = choices();
        changed.collapsed = !changed.collapsed;
        m_toolbar->setChoices(changed);
        save(changed);
        applyChoices();
    });
}

void DiffPanel::compare(std::string older, std::string newer, DiffSubject subject)
{
    m_older = std::move(older);
    m_newer = std::move(newer);
    m_subject = std::move(subject);
    m_view->setSides(m_subject.older, m_subject.newer);
    run();
}

void DiffPanel::showNothing(const QString& sentence)
{
    ++m_turn;
    m_older.clear();
    m_newer.clear();
    m_documentNotice.clear();
    m_notice->dismiss();
    m_find->close();
    m_view->setDiff({});
    m_list->setChanges({});
    m_toolbar->setUsable(false);
    m_toolbar->tellChange(-1, 0);
    m_state->showEmpty({IconId::Diff, sentence, {}});
}

void DiffPanel::run()
{
    ++m_turn;
    const auto size = m_older.size() + m_newer.size();
    if (size > bytesAtOnce) {
        // The lines first; what they mean as YAML, once that is known.
        if (m_wish.asYaml || size > linesAtOnce) {
            m_state->showLoading();
        } else if (auto lines = diff::compare(m_older, m_newer, m_wish.whitespace)) {
            diff::DocumentDiff document;
            document.text = std::move(*lines);
            present(std::move(document));
        }
        return runLater();
    }
    auto document = diff::compareDocuments(m_older, m_newer, m_wish);
    document ? present(std::move(*document)) : refuse(document.error());
}

void DiffPanel::runLater()
{
    auto* answer = new QFutureWatcher<Result<diff::DocumentDiff>>(this);
    connect(answer, &QFutureWatcherBase::finished, this, [this, answer, turn = m_turn] {
        answer->deleteLater();
        if (turn != m_turn)
            return;
        auto document = answer->future().takeResult();
        if (!document)
            return refuse(document.error());
        const bool shown = m_state->state() == ViewState::Ready && !document->asYaml;
        if (!shown)
            return present(std::move(*document));
        m_list->setChanges(listedChanges(*document));
        tellWhatIsHidden(*document);
    });
    answer->setFuture(
        QtConcurrent::run([older = m_older, newer = m_newer, wish = m_wish]() mutable {
            return diff::compareDocuments(std::move(older), std::move(newer), wish);
        }));
}

void DiffPanel::present(diff::DocumentDiff document)
{
    m_state->showReady();
    m_toolbar->setUsable(true);
    m_toolbar->tellChange(-1, document.text.changes);
    m_list->setChanges(listedChanges(document));
    tellWhatIsHidden(document);
    m_view->setDiff(std::move(document.text));
    m_find->refresh();
}

void DiffPanel::tellWhatIsHidden(const diff::DocumentDiff& document)
{
    QStringList sentences;
    m_warns = false;
    if (m_wish.asYaml && !document.areYaml()) {
        m_warns = true;
        if (document.oldFault)
            sentences << sentenceOf(*document.oldFault, true);
        if (document.newFault)
            sentences << sentenceOf(*document.newFault, false);
        sentences << tr("Both are compared as text.");
    }
    if (document.hidesChanges && document.hiddenChanges > 0)
        sentences << tr("%n change(s) of key order, quoting, layout or comments hidden.", nullptr,
                        document.hiddenChanges);
    else if (document.hidesChanges)
        sentences << tr("They differ in key order, quoting, layout or comments too, which is not "
                        "shown.");
    if (document.text.changes == 0 && m_older == m_newer)
        sentences << tr("Both texts are the same.");
    else if (document.text.changes == 0 && !document.hidesChanges && !document.text.rows.empty())
        sentences << tr("They differ in white space only, which is not shown.");
    m_documentNotice = sentences.join(' ');
    fitLayout();
}

void DiffPanel::refuse(const Error& error)
{
    showNothing(error.kind == ErrorKind::TooLarge
                    ? tr("One of the texts is larger than %1, which is too large to compare.")
                          .arg(QLocale().formattedDataSize(diff::largestText, 0))
                : error.kind == ErrorKind::InvalidInput
                    ? tr("One of the texts is not valid UTF-8, so its lines cannot be compared.")
                    : tr("The texts could not be compared."));
}

void DiffPanel::applyChoices()
{
    const auto& wanted = choices();
    m_view->setContext(wanted.collapsed ? wanted.context : diff::Folding::everything);
    m_view->setWrap(wanted.wrap);
    m_listBox->setVisible(wanted.listShown);
    fitLayout();
    const diff::DocumentWish wish{wanted.ignoreWhitespace ? diff::Whitespace::Ignored
                                                          : diff::Whitespace::Counts,
                                  wanted.ignoreKeyOrder};
    if (wish == m_wish)
        return;
    m_wish = wish;
    if (m_state->state() == ViewState::Ready && m_view->diff().texts)
        run();
}

/// Too narrow for two sides, one text is shown, whatever was chosen; and that is said.
void DiffPanel::fitLayout()
{
    m_narrow = width() < narrowBelow;
    m_toolbar->setNarrow(m_narrow);
    const auto layout =
        m_narrow || choices().unified ? DiffView::Layout::Unified : DiffView::Layout::SideBySide;
    if (layout != m_view->layoutKind())
        m_view->setLayoutKind(layout);
    QStringList sentences;
    if (!m_documentNotice.isEmpty())
        sentences << m_documentNotice;
    if (m_narrow && !choices().unified)
        sentences << tr("There is no room for two sides here, so both are shown as one text.");
    if (sentences.isEmpty())
        m_notice->dismiss();
    else
        m_notice->tell(m_warns ? BannerKind::Warning : BannerKind::Info, sentences.join(' '));
}

void DiffPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_narrow != (width() < narrowBelow))
        fitLayout();
}

void DiffPanel::askForLine()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("diff.line");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to line"));
    dialog->setLabelText(tr("Line of the newer text:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, std::max(1, static_cast<int>(m_view->diff().rows.size())));
    connect(dialog, &QInputDialog::intValueSelected, m_view, &DiffView::goToNumber);
    dialog->open();
}

} // namespace strongroom::ui
