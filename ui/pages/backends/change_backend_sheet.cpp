// New credentials are tried before the old ones go: whoever mistypes them cuts nobody off.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/change_backend_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "ui/actions/outcome.h"
#include "ui/pages/backends/backend_form.h"
#include "ui/pages/backends/backend_test_view.h"
#include "ui/pages/backends/policy_box.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int longestName = 100;

QString lastReplaced(const domain::StorageBackend& backend)
{
    return backend.credentialsAt ? ChangeBackendSheet::tr("They were last replaced %1.")
                                       .arg(items::shortTime(*backend.credentialsAt))
                                 : ChangeBackendSheet::tr("None were given yet.");
}

} // namespace

ChangeBackendSheet* ChangeBackendSheet::changing(PageContext& context,
                                                 const domain::StorageBackend& backend,
                                                 const domain::BackendKind& kind, QWidget* parent)
{
    return new ChangeBackendSheet(context, backend, kind, false, parent);
}

ChangeBackendSheet* ChangeBackendSheet::replacing(PageContext& context,
                                                  const domain::StorageBackend& backend,
                                                  const domain::BackendKind& kind, QWidget* parent)
{
    return new ChangeBackendSheet(context, backend, kind, true, parent);
}

ChangeBackendSheet::ChangeBackendSheet(PageContext& context, const domain::StorageBackend& backend,
                                       const domain::BackendKind& kind, bool replaces,
                                       QWidget* parent)
    : Sheet(replaces ? tr("Replace credentials") : tr("Change a backend"), parent),
      m_context(context), m_backend(backend), m_kind(kind), m_replaces(replaces),
      m_form(
          new BackendForm(replaces ? BackendForm::Part::Credentials : BackendForm::Part::Settings))
{
    const auto name = QString::fromStdString(backend.backend.name);
    body()->addWidget(new TextLabel(name, TypeRole::Strong));
    auto* about = new TextLabel(
        replaces ? tr("All of them are replaced at once. What is under way ends with the old ones, "
                      "the next call has the new. %1")
                       .arg(lastReplaced(backend))
                 : tr("Secrets that are kept there are looked for under the new settings from now "
                      "on. Change only how the same place is reached."));
    about->setWordWrap(true);
    body()->addWidget(about);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    if (!replaces) {
        m_name = named(new QLineEdit(name), "backend.name", tr("Name"));
        m_name->setMaxLength(longestName);
        m_form->addAbove(tr("Name *"), m_name);
    }
    m_form->setKind(kind);
    const auto way = backend.settings.find(std::string(domain::wayField));
    m_form->setWay(way != backend.settings.end() ? way->second
                   : kind.ways.empty()           ? std::string()
                                                 : kind.ways.front());
    m_form->setSettings(backend.settings);
    column->addWidget(m_form);
    if (replaces) {
        auto* policy = new PolicyBox;
        policy->setPolicy(QString::fromStdString(kind.permissions));
        m_test = new BackendTestView("change.test");
        m_test->hide();
        column->addWidget(policy);
        column->addWidget(m_test, 1);
    }
    column->addStretch();
    auto* area = named(new QScrollArea, "change.fields", windowTitle());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    body()->addWidget(area, 1);
    setPrimary(replaces ? tr("Test and replace") : tr("Save"))->setObjectName("change.confirm");
    resize(640, 520);
    connect(m_form, &BackendForm::failed, this, &ChangeBackendSheet::showError);
    connect(m_form, &BackendForm::changed, this, [this] {
        m_tested = false;
        if (m_replaces)
            primary()->setText(tr("Test and replace"));
    });
    connect(this, &Sheet::confirmed, this, &ChangeBackendSheet::go);
}

void ChangeBackendSheet::go()
{
    showError({});
    if (m_form->findsGaps())
        return showError(tr("Something is missing that is needed."));
    if (m_name != nullptr && m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return showError(tr("The backend needs a name."));
    }
    if (m_replaces && !m_tested)
        test();
    else
        save();
}

void ChangeBackendSheet::test()
{
    domain::NewBackend trial;
    trial.name = m_backend.backend.name;
    trial.kind = m_backend.backend.kind;
    trial.mode = m_backend.mode;
    trial.settings = m_backend.settings;
    trial.credentials = m_form->credentials();
    m_test->show();
    m_test->showUnderWay(m_kind.cannot);
    setBusy(true);
    report<domain::BackendCheck>(
        m_context.backends->testNew(m_context.organization(), std::move(trial)), this,
        [this](Result<domain::BackendCheck> check) {
            setBusy(false);
            takeCheck(check);
        });
}

void ChangeBackendSheet::takeCheck(const Result<domain::BackendCheck>& check)
{
    if (!check) {
        m_test->hide();
        return refuse(check.error());
    }
    if (check->passed)
        return save();
    m_test->showCheck(*check, m_kind.cannot);
    m_tested = true;
    primary()->setText(tr("Replace all the same"));
    showError(tr("The new credentials did not pass the test. Nothing was changed."));
}

void ChangeBackendSheet::save()
{
    // Settings that this console knows no field for stay as they are.
    auto unknown = m_backend.settings;
    for (const auto& field : m_kind.fields)
        unknown.erase(field.name);
    domain::BackendChange change;
    if (m_replaces) {
        change.credentials = m_form->credentials();
    } else {
        change.name = m_name->text().trimmed().toStdString();
        change.settings = m_form->settings();
        change.settings->insert(unknown.begin(), unknown.end());
    }
    setBusy(true);
    report<domain::StorageBackend>(
        m_context.backends->change(
            {m_context.organization(), m_backend.backend.id, m_backend.revision},
            std::move(change)),
        this, [this](Result<domain::StorageBackend> done) {
            setBusy(false);
            if (!done)
                return refuse(done.error());
            accept();
            const auto name = QString::fromStdString(done->backend.name);
            emit changed((m_replaces ? tr("The credentials of %1 were replaced")
                                     : tr("The backend %1 was changed"))
                             .arg(items::isolated(name)));
        });
}

void ChangeBackendSheet::refuse(const Error& error)
{
    if (error.kind == ErrorKind::AlreadyExists)
        return showError(tr("There is a backend of this name. Choose another."));
    const auto text = errorText(error);
    showError(!error.field.empty() && m_form->showFault(error.field, text)
                  ? tr("Something here is not as it has to be.")
                  : text);
}

} // namespace strongroom::ui
