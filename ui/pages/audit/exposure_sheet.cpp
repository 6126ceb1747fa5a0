// What is to be rotated stands first; rotating it is done at the secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/exposure_sheet.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/access/export_rows.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

ExposureSheet::ExposureSheet(PageContext& context, std::string subject, const QString& name,
                             QWidget* parent)
    : Sheet(tr("What they have seen"), parent), m_context(context), m_subject(std::move(subject)),
      m_name(name), m_list(new ListPane("exposure", tr("Values that were seen"), m_model)),
      m_sum(new TextLabel)
{
    m_sum->setObjectName("exposure.sum");
    m_sum->setWordWrap(true);
    body()->addWidget(m_sum);
    body()->addWidget(m_list, 1);
    m_list->setStatusColumn(items::ExposureListModel::State, items::conditionRole);
    m_export = m_list->addDeed("exposure.export", tr("Export list…"), [this] { exportPlan(); });
    m_export->setEnabled(false);
    addCloseButton();
    setMinimumSize(860, 480);
    connect(m_list, &ListPane::retryRequested, this, &ExposureSheet::ask);
    ask();
}

void ExposureSheet::ask()
{
    m_list->overlay().showLoading(false);
    report<std::vector<domain::Exposure>>(
        m_context.audit.exposure(m_context.organization(), m_subject), this,
        [this](Result<std::vector<domain::Exposure>> exposures) {
            if (!exposures)
                return showFailed(m_list->overlay(), exposures.error(), {});
            take(std::move(*exposures));
        });
}

QString ExposureSheet::environmentOf(const domain::Exposure& exposure) const
{
    if (!exposure.environment)
        return tr("organization");
    const auto found =
        std::ranges::find(m_context.environments, *exposure.environment, &domain::Environment::id);
    return found == m_context.environments.end() ? QString() : QString::fromStdString(found->name);
}

void ExposureSheet::take(std::vector<domain::Exposure> exposures)
{
    std::vector<items::ExposureRow> rows;
    for (const auto& exposure : exposures)
        for (const auto& key : exposure.keys)
            rows.push_back({exposure.secret, exposure.name, environmentOf(exposure).toStdString(),
                            exposure.owner, key});
    std::ranges::stable_sort(
        rows, {}, [](const items::ExposureRow& row) { return static_cast<int>(row.key.state); });
    m_model.setRows(std::move(rows));
    m_list->showRows({IconId::Reveal, tr("The record tells of no value that they have seen."), {}});
    m_export->setEnabled(m_model.rowCount() > 0);
    const int open = m_model.openCount();
    m_sum->setText(open > 0
                       ? tr("%1 has seen %n values that still hold. Rotate them, each where "
                            "it is made.",
                            nullptr, open)
                             .arg(items::isolated(m_name))
                       : tr("Nothing that %1 has seen still holds.").arg(items::isolated(m_name)));
}

void ExposureSheet::exportPlan()
{
    std::vector<std::vector<std::string>> rows;
    const auto row = [this](int at) {
        std::vector<std::string> cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.push_back((at < 0 ? m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                    : m_model.index(at, column).data())
                                .toString()
                                .toStdString());
        return cells;
    };
    for (int at = -1; at < m_model.rowCount(); ++at)
        rows.push_back(row(at));
    showError(exportRows(this, "rotation-plan.csv", rows));
}

} // namespace strongroom::ui
