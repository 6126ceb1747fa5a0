// Two names and a purpose.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/request_access_sheet.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int longestAskedName = 200;

} // namespace

RequestAccessSheet::RequestAccessSheet(PageContext& context, const domain::AccessRequest& request,
                                       QWidget* parent)
    : Sheet(tr("Request access"), parent), m_context(context),
      m_environment(named(new QLineEdit(QString::fromStdString(request.environment)),
                          "requestAccess.environment", tr("Environment"))),
      m_secret(named(new QLineEdit(QString::fromStdString(request.secret)), "requestAccess.secret",
                     tr("Secret"))),
      m_purpose(new PurposePicker)
{
    auto* what = new TextLabel(tr("Whoever manages access is asked to let you see this and reveal "
                                  "its values. Until they agree you are not told whether it is "
                                  "there."));
    what->setWordWrap(true);
    body()->addWidget(what);
    m_environment->setPlaceholderText(tr("The whole organization"));
    m_secret->setPlaceholderText(tr("All that stands in the environment"));
    auto* form = new QFormLayout;
    for (auto* line : {m_environment, m_secret})
        line->setMaxLength(longestAskedName);
    form->addRow(tr("Environment"), m_environment);
    form->addRow(tr("Secret"), m_secret);
    body()->addLayout(form);
    body()->addWidget(m_purpose);
    setPrimary(tr("Request access"))->setObjectName("requestAccess.confirm");
    connect(this, &Sheet::confirmed, this, &RequestAccessSheet::ask);
    setMinimumWidth(640);
    loadPurposes(context, *m_purpose);
}

void RequestAccessSheet::showEvent(QShowEvent* event)
{
    Sheet::showEvent(event);
    // The names stand there; what lacks is why.
    m_purpose->findChild<QLineEdit*>("reveal.note")->setFocus();
}

void RequestAccessSheet::ask()
{
    const domain::AccessRequest request{m_environment->text().trimmed().toStdString(),
                                        m_secret->text().trimmed().toStdString(),
                                        m_purpose->purpose()};
    const auto checked = domain::check(request);
    if (!checked) {
        (checked.error().field == "environment" ? m_environment : m_secret)->setFocus();
        return showError(QString::fromStdString(checked.error().message));
    }
    if (const auto purpose = m_purpose->check(); !purpose)
        return showError(QString::fromStdString(purpose.error().message));
    showError({});
    setBusy(true);
    report<domain::Approval>(
        m_context.approvals->requestAccess(m_context.organization(), request), this,
        [this, path = pathOf(request)](const Result<domain::Approval>& asked) {
            setBusy(false);
            if (!asked)
                return showError(errorText(asked.error()));
            accept();
            emit requested(tr("Access to %1 is requested. Its answer stands under Approvals.")
                               .arg(items::isolated(QString::fromStdString(path))));
        });
}

} // namespace strongroom::ui
