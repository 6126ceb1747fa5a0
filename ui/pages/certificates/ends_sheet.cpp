// What has ended or ends first stands at the front.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/certificates/ends_sheet.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/leak/search_form.h"
#include "ui/pages/rotation/runbook_sheet.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

using EndPage = domain::Page<domain::CertificateEnd>;

EndsSheet::EndsSheet(PageContext& context, QWidget* parent)
    : Sheet(tr("Certificates that end soon"), parent), m_context(context),
      m_model([&context](const auto& environment) { return scopeText(context, environment); }),
      m_list(new ListPane("ends", tr("Certificates that end soon"), m_model)),
      m_more(m_list->addDeed("ends.more", tr("Show more"), [this] { load(m_next); }))
{
    m_list->setStatusColumn(items::EndListModel::Ends, items::conditionRole);
    m_list->list().setStretchColumn(items::EndListModel::Secret);
    m_list->list().setSpareColumns({items::EndListModel::Day, items::EndListModel::Scope});
    m_list->addRowDeed(
        "ends.open", tr("Open the secret"), [this](int row) { openChosen(row); },
        QKeySequence(Qt::Key_Return));
    if (m_context.rotations != nullptr && m_context.may(domain::Capability::Write))
        m_list->addRowDeed("ends.rotate", tr("Rotate…"), [this](int row) { rotate(row); });
    m_more->setVisible(false);
    body()->addWidget(m_list, 1);
    addCloseButton();
    setMinimumSize(720, 480);
    connect(m_list, &ListPane::retryRequested, this, [this] { load({}); });
    load({});
}

void EndsSheet::load(std::optional<std::string> cursor)
{
    m_list->overlay().showLoading(m_model.rowCount() > 0);
    const bool further = cursor.has_value();
    report<EndPage>(m_context.ends->certificateEnds(
                        {m_context.organization(), {}, domain::endsSoonWithin, std::move(cursor)}),
                    this, [this, further](Result<EndPage> page) {
                        if (!page)
                            return showFailed(m_list->overlay(), page.error(), m_loadedAt);
                        take(std::move(*page), further);
                    });
}

void EndsSheet::take(EndPage page, bool further)
{
    const bool first = !m_loadedAt.isValid();
    m_loadedAt = QDateTime::currentDateTime();
    m_next = std::move(page.next);
    m_more->setVisible(m_next.has_value());
    m_model.setNow(SystemClock().now());
    if (further)
        m_model.append(std::move(page.items));
    else
        m_model.setRows(std::move(page.items));
    m_list->showRows({IconId::Clock, tr("No certificate is known to end within 30 days."), {}});
    if (!further)
        m_list->choose(0);
    if (first && m_model.rowCount() > 0)
        m_list->list().setFocus();
}

void EndsSheet::openChosen(int row)
{
    const auto* one = m_model.rowAt(row);
    if (one == nullptr)
        return;
    emit secretChosen(one->secret);
    accept();
}

void EndsSheet::rotate(int row)
{
    const auto* one = m_model.rowAt(row);
    if (one == nullptr)
        return;
    showError({});
    report<domain::RotationStanding>(
        m_context.rotations->standing(m_context.organization(), one->secret), this,
        [this](Result<domain::RotationStanding> standing) {
            if (!standing)
                return showError(errorText(standing.error()));
            auto* sheet = new RunbookSheet(m_context, *standing, this);
            connect(sheet, &RunbookSheet::told, this, &EndsSheet::told);
            // The new value may hold a certificate that ends later.
            connect(sheet, &QDialog::finished, this, [this] { load({}); });
            sheet->open();
        });
}

} // namespace strongroom::ui
