// Nothing is kept before the runner has wrapped and opened a probe with the key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/keys/key_wizard.h"

#include "models/items/backends/backend_words.h"
#include "models/items/isolated_text.h"
#include "models/items/keys/key_kinds.h"
#include "models/items/keys/key_words.h"
#include "models/items/reason_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/backends/backend_form.h"
#include "ui/pages/backends/backend_test_view.h"
#include "ui/pages/backends/kind_picker.h"
#include "ui/pages/backends/policy_box.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int longestName = 100;
constexpr int graceStep = 60;

/// Up to the one that failed; none failed: all passed.
std::vector<items::TestStep> stepsUpTo(domain::KeyKind kind, const std::string& failed,
                                       const std::string& message)
{
    auto names = items::keyStepsOf(kind);
    if (!failed.empty() && std::ranges::find(names, failed) == names.end())
        names.push_back(failed); // Out of time, say: nobody knows where.
    std::vector<items::TestStep> steps;
    auto state = items::StepState::Passed;
    for (const auto& name : names) {
        const bool here = name == failed;
        steps.push_back({name, here ? items::StepState::Failed : state, here ? message : ""});
        if (here)
            state = items::StepState::NotReached;
    }
    return steps;
}

} // namespace

KeyWizard::KeyWizard(PageContext& context, std::optional<domain::KeyStatus> replaced,
                     QWidget* parent)
    : Sheet(replaced ? tr("Change a key") : tr("Add a key"), parent), m_context(context),
      m_replaced(std::move(replaced)),
      m_id(m_replaced
               ? domain::EncryptionKeyId{m_replaced->kekId.substr(m_replaced->kekId.find(':') + 1)}
               : domain::EncryptionKeyId::fresh()),
      m_where(new TextLabel({}, TypeRole::Strong, Token::TextSecondary)),
      m_steps(new QStackedWidget), m_kinds(new KindPicker(keyWords())),
      m_name(named(new QLineEdit, "key.name", tr("Name"))),
      m_way(named(new QComboBox, "key.way", tr("Signs in by"))),
      m_grace(named(new QSpinBox, "key.grace", tr("Grace when it is shut"))),
      m_form(new BackendForm(BackendForm::Part::All, keyWords())), m_policy(new PolicyBox),
      m_facts(new FactList), m_testView(new BackendTestView("key.test")), m_back(addSecondary({}))
{
    m_where->setObjectName("key.where");
    body()->addWidget(m_where);
    body()->addWidget(m_steps, 1);
    for (auto* page : {buildKinds(), buildConnect(), buildReview(), buildTest()})
        m_steps->addWidget(page);
    m_back->setObjectName("key.back");
    setPrimary({})->setObjectName("key.next");
    resize(720, 640);
    connect(m_back, &QPushButton::clicked, this, &KeyWizard::goBack);
    connect(this, &Sheet::confirmed, this, &KeyWizard::goOn);
    connect(m_way, &QComboBox::currentIndexChanged, this,
            [this] { m_form->setWay(m_way->currentData().toString().toStdString()); });
    connect(m_form, &BackendForm::failed, this, &KeyWizard::showError);
    if (m_replaced)
        fillFromReplaced();
    enter(m_replaced ? Connect : Kind);
}

void KeyWizard::fillFromReplaced()
{
    m_name->setText(items::keyNameText(*m_replaced));
    m_grace->setValue(static_cast<int>(m_replaced->cacheSeconds));
    fill(m_replaced->kind);
}

QString KeyWizard::title() const
{
    return m_replaced ? tr("Change a key") : tr("Add a key");
}

QWidget* KeyWizard::buildKinds()
{
    m_kinds->setKinds(items::keyKinds());
    return makePane(m_kinds, "key.kinds", tr("Kinds of keys"));
}

QWidget* KeyWizard::buildConnect()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(Theme::current().metric(Metric::GroupGap));
    if (m_replaced) {
        auto* about = new TextLabel(
            tr("Enter all of it anew: settings and credentials of a key are never shown. It has to "
               "stay the same key: what it wrapped has to open."));
        about->setWordWrap(true);
        column->addWidget(about);
    }
    m_name->setMaxLength(longestName);
    m_grace->setRange(0, static_cast<int>(domain::longestKeyCache));
    m_grace->setSingleStep(graceStep);
    m_grace->setSuffix(tr(" s", "seconds"));
    m_grace->setSpecialValueText(tr("none: shut at once"));
    m_grace->setAccessibleDescription(
        tr("For how long what was opened may still serve after the key is shut."));
    m_form->addAbove(tr("Name *"), m_name);
    m_form->addAbove(tr("Grace when shut"), m_grace);
    m_form->addAbove(tr("Signs in by"), m_way);
    column->addWidget(m_form);
    column->addWidget(m_policy);
    column->addStretch();
    return makePane(content, "key.fields", tr("Where the key is"));
}

QWidget* KeyWizard::buildReview()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_facts->setObjectName("key.facts");
    column->addWidget(m_facts);
    auto* about = new TextLabel(
        m_replaced
            ? tr("What happens: you sign it on this computer, the runner wraps and opens a probe "
                 "under the new settings, and only then are they in force. Nothing changes if a "
                 "step fails.")
            : tr("What happens: you sign it on this computer, the runner wraps and opens a probe "
                 "with the key, and only then holds it. Nothing stands under it before you "
                 "activate it, and nothing changes if a step fails."));
    about->setWordWrap(true);
    column->addWidget(about);
    column->addStretch();
    return makePane(page, "key.review", tr("Summary"));
}

QWidget* KeyWizard::buildTest()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_testView, 1);
    return page;
}

void KeyWizard::enter(Step step)
{
    const QString titles[] = {tr("Kind"), tr("Connect"), tr("Review"), tr("Test and save")};
    const auto number = QLocale().toString(step + 1);
    const auto all = QLocale().toString(static_cast<int>(std::size(titles)));
    m_steps->setCurrentIndex(step);
    m_where->setText(tr("Step %1 of %2: %3").arg(number, all, titles[step]));
    setAccessibleName(tr("%1, step %2 of %3: %4").arg(title(), number, all, titles[step]));
    m_back->setVisible(step > (m_replaced ? Connect : Kind));
    m_back->setText(tr("Back"));
    m_back->setShortcut(QKeySequence("Alt+B"));
    allowNext();
}

void KeyWizard::allowNext()
{
    const auto step = static_cast<Step>(m_steps->currentIndex());
    primary()->setText(step == Review ? tr("Sign, test and save")
                       : step == Test ? tr("Try again")
                                      : tr("Next"));
    primary()->setShortcut(step == Kind || step == Connect ? QKeySequence("Alt+N")
                                                           : QKeySequence());
}

void KeyWizard::goBack()
{
    showError({});
    const auto step = m_steps->currentIndex();
    enter(step == Test ? Connect : static_cast<Step>(step - 1));
}

void KeyWizard::goOn()
{
    showError({});
    switch (static_cast<Step>(m_steps->currentIndex())) {
    case Kind: takeKind(); return enter(Connect);
    case Connect:
        if (!isFilledIn())
            return;
        tellSummary();
        return enter(Review);
    case Review:
    case Test: enter(Test); return assign();
    }
}

void KeyWizard::takeKind()
{
    const auto* chosen = m_kinds->chosen();
    fill(domain::keyKindOf(chosen->kind).value_or(domain::KeyKind::Local));
    m_name->setFocus();
}

void KeyWizard::fill(domain::KeyKind kind)
{
    if (std::exchange(m_filled, true) && m_kind == kind)
        return; // What was typed stays.
    m_kind = kind;
    const auto& about = items::keyKind(kind);
    m_policy->setPolicy(
        QString::fromStdString(about.permissions)
            .replace("ORGANIZATION-ID", QString::fromStdString(m_context.organization().value)));
    m_form->setKind(about);
    m_way->clear();
    for (const auto& way : about.ways)
        m_way->addItem(items::backendWayText(way), QString::fromStdString(way));
    m_way->setEnabled(about.ways.size() > 1);
}

bool KeyWizard::isFilledIn()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        showError(tr("The key needs a name."));
        return false;
    }
    if (!m_form->findsGaps())
        return true;
    showError(tr("Something is missing that is needed."));
    return false;
}

client::KeyDraft KeyWizard::draft() const
{
    client::KeyDraft draft;
    draft.definition.id = m_id;
    draft.definition.kind = m_kind;
    draft.definition.name = m_name->text().trimmed().toStdString();
    draft.definition.revision = m_replaced ? m_replaced->revision + 1 : 1;
    draft.definition.cacheSeconds = static_cast<std::uint32_t>(m_grace->value());
    draft.definition.settings = m_form->settings();
    draft.credentials = m_form->credentials();
    if (const auto file = draft.credentials.find(std::string(items::keyFileField));
        file != draft.credentials.end()) {
        draft.keyFile = std::move(file->second);
        draft.credentials.erase(file);
    }
    return draft;
}

void KeyWizard::tellSummary()
{
    std::vector<std::pair<QString, QString>> facts{
        {tr("Name"), m_name->text().trimmed()},
        {tr("Kind"), items::keyKindText(m_kind)},
        {tr("Signs in by"), m_kind == domain::KeyKind::Local ? QString() : m_way->currentText()}};
    for (const auto& [name, value] : m_form->settings())
        facts.emplace_back(items::keyFieldTitle(name), QString::fromStdString(value));
    QStringList given;
    for (const auto& [name, value] : m_form->credentials())
        given << items::keyFieldTitle(name);
    facts.emplace_back(tr("Credentials"),
                       given.isEmpty()
                           ? tr("none")
                           : tr("%1; sealed to the runner on this computer, and never shown again")
                                 .arg(items::listText(given)));
    facts.emplace_back(tr("Grace when shut"),
                       items::keyGraceText(static_cast<std::uint32_t>(m_grace->value())));
    m_facts->setFacts(facts);
}

void KeyWizard::assign()
{
    std::vector<items::TestStep> steps;
    for (const auto& name : items::keyStepsOf(m_kind))
        steps.push_back({name, items::StepState::Waiting, {}});
    m_testView->showSteps(std::move(steps), tr("The runner tries the key."));
    setBusy(true);
    m_back->setEnabled(false);
    report<domain::EncryptionKeys>(
        m_context.keys->assignKey(m_context.organization(), draft()), this,
        [this](Result<domain::EncryptionKeys> keys) { takeAnswer(keys); });
}

void KeyWizard::takeAnswer(const Result<domain::EncryptionKeys>& keys)
{
    setBusy(false);
    m_back->setEnabled(true);
    if (!keys)
        return refuse(keys.error());
    const auto name = m_name->text().trimmed();
    m_testView->showSteps(stepsUpTo(m_kind, {}, {}), tr("Every step passed."));
    accept();
    emit done(
        m_replaced
            ? tr("The key %1 passed its test, and has the new settings").arg(items::isolated(name))
            : tr("The key %1 passed its test and is held. Activate it to have new "
                 "versions wrapped under it")
                  .arg(items::isolated(name)));
}

void KeyWizard::refuse(const Error& error)
{
    allowNext();
    const bool ofSetting = error.field.starts_with("settings.");
    if (error.reason == domain::keyUnusable && !ofSetting && error.field != "credentials") {
        const auto step = error.field.empty() ? std::string("answer") : error.field;
        QStringList parts{items::keyStepAdvice(step),
                          tr("In detail: %1").arg(items::reasonText(error.message))};
        parts.removeAll(QString());
        m_testView->showSteps(stepsUpTo(m_kind, step, error.message), parts.join(' '));
        return showError(tr("The test failed, and nothing was changed: %1.", "the step that failed")
                             .arg(items::keyStepText(step)));
    }
    m_testView->clear();
    enter(ofSetting || error.field == "credentials" ? Connect : Review);
    const auto said = items::reasonText(error.message);
    if (ofSetting && m_form->showFault(error.field, said))
        return showError(tr("Something here is not as it has to be."));
    showError(error.field == "credentials" ? said : errorText(error));
}

} // namespace strongroom::ui
