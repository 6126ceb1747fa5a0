// The control plane knows; the console shows it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/sheets/effects_view.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace strongroom::ui {

static_assert(static_cast<int>(Status::Pending) == static_cast<int>(items::Condition::Pending)
              && static_cast<int>(Status::Broken) == static_cast<int>(items::Condition::Broken));

EffectsView::EffectsView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_summary(new TextLabel({}, TypeRole::Strong)),
      m_list(named(new SrTableView(tr("Who gains and who loses what")), "effects.list",
                   tr("Who gains and who loses what")))
{
    m_summary->setObjectName("effects.summary");
    m_summary->setWordWrap(true);
    m_list->setModel(&m_effects);
    m_list->setItemDelegateForColumn(items::EffectListModel::Change,
                                     new StatusDelegate(items::conditionRole, m_list));
    m_list->setStretchColumn(items::EffectListModel::Who);
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("effects.state");
    m_overlay->setMinimumHeight(150);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_overlay, 1);
    connect(m_overlay, &StateOverlay::retryRequested, this, [this] { preview(m_change); });
}

void EffectsView::wait(const QString& why)
{
    ++m_question;
    m_effects.setRows({});
    m_summary->clear();
    m_overlay->showEmpty({IconId::Info, why, {}});
}

void EffectsView::preview(const domain::AccessChange& change)
{
    m_change = change;
    const int question = ++m_question;
    m_summary->clear();
    m_overlay->showLoading(false);
    report<domain::AccessPreview>(
        m_context.access->previewAccess(m_context.organization(), change), this,
        [this, question](Result<domain::AccessPreview> told) {
            if (question != m_question)
                return;
            if (told)
                return show(*told);
            m_effects.setRows({});
            if (told.error().kind == ErrorKind::Unavailable
                || told.error().kind == ErrorKind::TimedOut)
                showFailed(*m_overlay, told.error(), {});
            else
                m_overlay->showEmpty({IconId::Error, errorText(told.error()), {}});
            emit refused(told.error());
        });
}

void EffectsView::show(const domain::AccessPreview& preview)
{
    m_effects.setPreview(preview);
    m_summary->setText(items::effectsSummary(preview));
    if (m_effects.rowCount() == 0) {
        m_overlay->showEmpty({IconId::Check, m_summary->text(), {}});
        m_summary->clear();
    } else {
        m_overlay->showReady();
    }
    emit previewed();
}

} // namespace strongroom::ui
