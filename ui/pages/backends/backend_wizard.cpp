// Nothing is kept before the last step; credentials stay in their fields until then.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/backend_wizard.h"

#include "models/items/backends/backend_words.h"
#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/backends/advice_sheet.h"
#include "ui/pages/backends/backend_form.h"
#include "ui/pages/backends/backend_test_view.h"
#include "ui/pages/backends/kind_picker.h"
#include "ui/pages/backends/policy_box.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int longestName = 100;

} // namespace

BackendWizard::BackendWizard(PageContext& context, std::string kind, QWidget* parent)
    : Sheet(tr("Add a backend"), parent), m_context(context), m_wanted(std::move(kind)),
      m_where(new TextLabel({}, TypeRole::Strong, Token::TextSecondary)),
      m_steps(new QStackedWidget), m_kinds(new KindPicker),
      m_name(named(new QLineEdit, "backend.name", tr("Name"))),
      m_way(named(new QComboBox, "backend.way", tr("Signs in by"))),
      m_form(new BackendForm(BackendForm::Part::All)), m_policy(new PolicyBox),
      m_testView(new BackendTestView("wizard.test")), m_facts(new FactList),
      m_warning(new TextLabel({}, TypeRole::Body, Token::WarnFg)),
      m_default(named(new QCheckBox(tr("New secrets go here from now on (default)")),
                      "wizard.default", tr("New secrets go here from now on (default)"))),
      m_back(addSecondary({}))
{
    m_where->setObjectName("wizard.where");
    body()->addWidget(m_where);
    body()->addWidget(m_steps, 1);
    for (auto* page : {buildKinds(), buildConnect(), buildTest(), buildReview()})
        m_steps->addWidget(page);
    m_back->setObjectName("wizard.back");
    setPrimary({})->setObjectName("wizard.next");
    resize(720, 620);
    connect(m_back, &QPushButton::clicked, this, &BackendWizard::goBack);
    connect(this, &Sheet::confirmed, this, &BackendWizard::goOn);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        m_form->setWay(m_way->currentData().toString().toStdString());
        showPolicy();
    });
    connect(m_form, &BackendForm::failed, this, &BackendWizard::showError);
    enter(Kind);
    loadKinds();
}

QWidget* BackendWizard::buildKinds()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_overlay = new StateOverlay(makePane(m_kinds, "wizard.kinds", tr("Kinds of backends")));
    m_overlay->setObjectName("wizard.state");
    auto* advise =
        named(new QPushButton(tr("Which backend?…")), "wizard.advise", tr("Which backend?…"));
    advise->setAutoDefault(false);
    column->addWidget(m_overlay, 1);
    column->addWidget(advise, 0, Qt::AlignLeading);
    connect(advise, &QPushButton::clicked, this, &BackendWizard::advise);
    connect(m_overlay, &StateOverlay::retryRequested, this, &BackendWizard::loadKinds);
    connect(m_overlay, &StateOverlay::cancelRequested, this, &QDialog::reject);
    return page;
}

QWidget* BackendWizard::buildConnect()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(Theme::current().metric(Metric::GroupGap));
    m_name->setMaxLength(longestName);
    m_form->addAbove(tr("Name *"), m_name);
    m_form->addAbove(tr("Signs in by"), m_way);
    column->addWidget(m_form);
    column->addWidget(m_policy);
    column->addStretch();
    return makePane(content, "wizard.fields", tr("How it is reached"));
}

QWidget* BackendWizard::buildTest()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* again = named(new QPushButton(tr("Test again")), "wizard.again", tr("Test again"));
    again->setAutoDefault(false);
    again->setShortcut(QKeySequence("Ctrl+T"));
    again->setToolTip(again->shortcut().toString(QKeySequence::NativeText));
    column->addWidget(m_testView, 1);
    column->addWidget(again, 0, Qt::AlignLeading);
    connect(again, &QPushButton::clicked, this, &BackendWizard::test);
    return page;
}

QWidget* BackendWizard::buildReview()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_facts->setObjectName("wizard.facts");
    m_warning->setObjectName("wizard.warning");
    m_warning->setWordWrap(true);
    column->addWidget(m_facts);
    column->addWidget(m_warning);
    column->addWidget(m_default);
    column->addStretch();
    return makePane(page, "wizard.review", tr("Summary"));
}

void BackendWizard::loadKinds()
{
    m_overlay->showLoading();
    report<std::vector<domain::BackendKind>>(
        m_context.backends->kinds(m_context.organization()), this,
        [this](Result<std::vector<domain::BackendKind>> kinds) {
            if (!kinds)
                return showFailed(*m_overlay, kinds.error(), {});
            std::erase_if(*kinds,
                          [](const auto& kind) { return kind.kind == domain::builtinBackend; });
            if (kinds->empty())
                return m_overlay->showEmpty(
                    {IconId::Backend, tr("This server offers no backends besides its own."), {}});
            m_kinds->setKinds(std::move(*kinds));
            m_kinds->choose(m_wanted);
            m_overlay->showReady();
            m_kinds->focusChosen();
            allowNext();
        });
}

void BackendWizard::advise()
{
    auto* sheet = new AdviceSheet(m_kinds->kinds(), this);
    connect(sheet, &AdviceSheet::chosen, m_kinds, &KindPicker::choose);
    sheet->open();
}

void BackendWizard::enter(Step step)
{
    const QString titles[] = {tr("Kind"), tr("Connect"), tr("Test"), tr("Review")};
    const auto number = QLocale().toString(step + 1);
    const auto all = QLocale().toString(static_cast<int>(std::size(titles)));
    m_steps->setCurrentIndex(step);
    m_where->setText(tr("Step %1 of %2: %3").arg(number, all, titles[step]));
    setAccessibleName(
        tr("%1, step %2 of %3: %4").arg(tr("Add a backend"), number, all, titles[step]));
    m_back->setVisible(step != Kind);
    m_back->setText(tr("Back"));
    m_back->setShortcut(QKeySequence("Alt+B"));
    allowNext();
}

void BackendWizard::allowNext()
{
    const auto step = m_steps->currentIndex();
    const bool failed = step == Test && m_check && !m_check->passed;
    primary()->setText(step == Review ? tr("Save backend")
                       : failed       ? tr("Go on all the same")
                                      : tr("Next"));
    primary()->setShortcut(step == Review ? QKeySequence() : QKeySequence("Alt+N"));
    primary()->setEnabled(step == Kind ? m_kinds->chosen() != nullptr : step != Test || m_check);
}

void BackendWizard::goBack()
{
    showError({});
    // A test is of what stood in the fields then.
    const auto step = m_steps->currentIndex();
    enter(static_cast<Step>(step - 1));
}

void BackendWizard::goOn()
{
    showError({});
    switch (static_cast<Step>(m_steps->currentIndex())) {
    case Kind: takeKind(); return enter(Connect);
    case Connect:
        if (!isFilledIn())
            return;
        enter(Test);
        return test();
    case Test: tellSummary(); return enter(Review);
    case Review: return save();
    }
}

void BackendWizard::takeKind()
{
    const auto& kind = *m_kinds->chosen();
    showPolicy();
    if (std::exchange(m_formOf, kind.kind) == kind.kind)
        return; // What was typed stays.
    m_form->setKind(kind);
    m_way->clear();
    for (const auto& way : kind.ways)
        m_way->addItem(items::backendWayText(way), QString::fromStdString(way));
    m_way->setEnabled(kind.ways.size() > 1);
    m_name->setFocus();
}

void BackendWizard::showPolicy()
{
    const auto* kind = m_kinds->chosen();
    if (kind == nullptr)
        return;
    auto policy = QString::fromStdString(kind->permissions);
    if (m_way->currentData().toString().toStdString() == nameOf(domain::BackendMode::CrossAccount))
        policy +=
            '\n' + tr("Whom the role has to trust:") + '\n' + QString::fromStdString(kind->trust);
    m_policy->setPolicy(policy);
}

bool BackendWizard::isFilledIn()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        showError(tr("The backend needs a name."));
        return false;
    }
    if (!m_form->findsGaps())
        return true;
    showError(tr("Something is missing that is needed."));
    return false;
}

domain::NewBackend BackendWizard::wish() const
{
    domain::NewBackend wish;
    wish.name = m_name->text().trimmed().toStdString();
    wish.kind = m_formOf;
    wish.settings = m_form->settings();
    const auto way = m_way->currentData().toString().toStdString();
    if (way == nameOf(domain::BackendMode::CrossAccount))
        wish.mode = domain::BackendMode::CrossAccount;
    if (m_way->count() > 1) // Else there is nothing to say.
        wish.settings[std::string(domain::wayField)] = way;
    wish.credentials = m_form->credentials();
    return wish;
}

void BackendWizard::test()
{
    const int one = ++m_tests;
    m_check.reset();
    m_testView->showUnderWay(m_kinds->chosen()->cannot);
    allowNext();
    report<domain::BackendCheck>(m_context.backends->testNew(m_context.organization(), wish()),
                                 this, [this, one](Result<domain::BackendCheck> check) {
                                     if (one == m_tests)
                                         takeCheck(check);
                                 });
}

void BackendWizard::takeCheck(const Result<domain::BackendCheck>& check)
{
    if (!check) {
        m_testView->clear();
        return refuse(check.error());
    }
    m_check = *check;
    m_testView->showCheck(*check, m_kinds->chosen()->cannot);
    allowNext();
}

void BackendWizard::tellSummary()
{
    const auto& kind = *m_kinds->chosen();
    std::vector<std::pair<QString, QString>> facts{{tr("Name"), m_name->text().trimmed()},
                                                   {tr("Kind"), items::backendKindText(kind.kind)},
                                                   {tr("Signs in by"), m_way->currentText()}};
    for (const auto& [name, value] : m_form->settings())
        facts.emplace_back(items::backendFieldTitle(name), QString::fromStdString(value));
    QStringList given;
    for (const auto& [name, value] : m_form->credentials())
        given << items::backendFieldTitle(name);
    facts.emplace_back(
        tr("Credentials"),
        given.isEmpty()
            ? tr("none")
            : tr("%1; kept encrypted, and never shown again").arg(items::listText(given)));
    QStringList lacks;
    for (const auto& what : kind.cannot)
        lacks << items::backendLackText(what);
    facts.emplace_back(tr("To know"), lacks.join('\n'));
    const bool passed = m_check && m_check->passed;
    facts.emplace_back(tr("Connection test"), passed ? tr("Every step passed.") : tr("failed"));
    m_facts->setFacts(facts);
    m_warning->setText(passed ? QString()
                              : tr("⚠ The test did not pass: nothing can be kept there "
                                   "before that is mended. You can save it, mend it "
                                   "and test it later."));
    m_warning->setVisible(!passed);
    m_default->setEnabled(passed);
    m_default->setAccessibleDescription(m_warning->text());
    if (!passed)
        m_default->setChecked(false);
}

void BackendWizard::save()
{
    setBusy(true);
    report<domain::StorageBackend>(
        m_context.backends->create(m_context.organization(), wish()), this,
        [this](Result<domain::StorageBackend> made) {
            setBusy(false);
            if (!made)
                return refuse(made.error());
            if (m_default->isChecked())
                return makeDefault(*made);
            accept();
            emit saved(tr("The backend %1 was added").arg(items::isolated(made->backend.name)));
        });
}

void BackendWizard::makeDefault(const domain::StorageBackend& made)
{
    const auto name = QString::fromStdString(made.backend.name);
    report<domain::StorageBackend>(
        m_context.backends->setDefault({m_context.organization(), made.backend.id, made.revision}),
        this, [this, name](Result<domain::StorageBackend> done) {
            accept();
            emit saved(done ? tr("The backend %1 was added; new secrets go there")
                                  .arg(items::isolated(name))
                            : tr("The backend %1 was added, but is not the default: %2")
                                  .arg(items::isolated(name), errorText(done.error())));
        });
}

void BackendWizard::refuse(const Error& error)
{
    const auto text = errorText(error);
    if (error.field.empty() || !m_form->showFault(error.field, text)) {
        if (error.field == "name" || error.kind == ErrorKind::AlreadyExists)
            enter(Connect);
        return showError(error.kind == ErrorKind::AlreadyExists
                             ? tr("There is a backend of this name. Choose another.")
                             : text);
    }
    enter(Connect);
    m_form->showFault(error.field, text); // Its page is there now, and takes the focus.
    showError(tr("Something here is not as it has to be."));
}

} // namespace strongroom::ui
