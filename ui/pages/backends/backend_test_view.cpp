// The table, and the trouble below it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/backend_test_view.h"

#include "models/items/backends/backend_words.h"
#include "models/items/reason_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using items::TestStepModel;

BackendTestView::BackendTestView(const QString& id, QWidget* parent)
    : QWidget(parent), m_steps(named(new SrTableView(tr("Steps of the test")), id + ".steps",
                                     tr("Steps of the test"))),
      m_message(new TextLabel)
{
    m_steps->setModel(&m_model);
    m_steps->setItemDelegate(new RowDelegate(m_steps));
    m_steps->setItemDelegateForColumn(TestStepModel::State,
                                      new StatusDelegate(items::conditionRole, m_steps));
    m_steps->setStretchColumn(TestStepModel::State);
    m_message->setObjectName(id + ".message");
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps, 1);
    column->addWidget(m_message);
    clear();
}

QString BackendTestView::message() const
{
    return m_message->text();
}

void BackendTestView::clear()
{
    setSteps({});
    m_message->setText(tr("It was not tested yet."));
}

void BackendTestView::setSteps(std::vector<items::TestStep> steps)
{
    m_steps->setVisible(!steps.empty());
    const auto failed = std::ranges::find(steps, items::StepState::Failed, &items::TestStep::state);
    const auto row = failed == steps.end() ? 0 : static_cast<int>(failed - steps.begin());
    m_model.setRows(std::move(steps));
    m_steps->setCurrentIndex(m_model.index(row, 0));
}

void BackendTestView::showSteps(std::vector<items::TestStep> steps, const QString& message)
{
    setSteps(std::move(steps));
    m_message->setText(message);
}

void BackendTestView::showUnderWay(const std::vector<std::string>& cannot)
{
    setSteps(items::stepsToCome(cannot));
    m_message->setText(tr("The test is under way. It stores something of its own there, and clears "
                          "it away again."));
}

void BackendTestView::showCheck(const domain::BackendCheck& check,
                                const std::vector<std::string>& cannot)
{
    setSteps(items::stepsOf(check, cannot));
    m_message->setText(check.passed ? tr("Every step passed.") : troubleText(check));
}

QString troubleText(const domain::BackendCheck& check)
{
    const auto failed = std::ranges::find(check.steps, false, &domain::BackendStep::passed);
    if (failed == check.steps.end())
        return check.passed ? QString() : BackendTestView::tr("The test failed.");
    QStringList parts{BackendTestView::tr("%1 failed.", "a step of a test")
                          .arg(items::backendStepText(failed->name))};
    if (const auto advice = items::backendStepAdvice(failed->name); !advice.isEmpty())
        parts << advice;
    if (!failed->message.empty())
        parts << BackendTestView::tr("In detail: %1").arg(items::reasonText(failed->message));
    return parts.join(' ');
}

} // namespace strongroom::ui
