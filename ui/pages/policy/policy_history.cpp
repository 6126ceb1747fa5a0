// Any two versions, the older one first.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/policy/policy_history.h"

#include "models/diff/text_diff.h"
#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "ui/diff/diff_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

QString titleOf(const domain::PolicyVersion& policy)
{
    if (policy.number == 0)
        return PolicyHistory::tr("The built-in policy");
    return PolicyHistory::tr("Version %1, since %2")
        .arg(policy.number)
        .arg(items::shortTime(policy.since));
}

QString originOf(const domain::PolicyVersion& policy)
{
    if (policy.number == 0)
        return PolicyHistory::tr("It holds until another one is approved.");
    const auto text =
        PolicyHistory::tr("Proposed by %1, approved by %2")
            .arg(items::isolated(policy.proposedBy), items::isolated(policy.approvedBy));
    return policy.note.empty() ? text
                               : text + QStringLiteral(" · ") + QString::fromStdString(policy.note);
}

PolicyHistory::PolicyHistory(QWidget* parent)
    : QWidget(parent), m_older(named(new QComboBox, "policy.older", tr("The older version"))),
      m_newer(named(new QComboBox, "policy.newer", tr("The newer version"))),
      m_about(new TextLabel({}, TypeRole::Body, Token::TextSecondary)), m_diff(new DiffView)
{
    m_about->setWordWrap(true);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildBar());
    column->addWidget(m_about);
    column->addWidget(m_diff, 1);
    m_overlay = new StateOverlay(box);
    m_overlay->setObjectName("policy.history.state");
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_overlay);
    connect(m_older, &QComboBox::currentIndexChanged, this, &PolicyHistory::compare);
    connect(m_newer, &QComboBox::currentIndexChanged, this, &PolicyHistory::compare);
}

QWidget* PolicyHistory::buildBar()
{
    auto* box = new FlowRow;
    auto* row = &box->flow();
    auto* from = new TextLabel(tr("Compare"));
    from->setBuddy(m_older);
    auto* with = new TextLabel(tr("with"));
    with->setBuddy(m_newer);
    for (auto* versions : {m_older, m_newer})
        versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(from);
    row->addWidget(m_older);
    row->addWidget(with);
    row->addWidget(m_newer);
    const auto add = [&](const QString& id, IconId icon, const QString& text, int step) {
        auto* button = named(new QPushButton, id, text);
        button->setIcon(Theme::current().icon(icon));
        button->setToolTip(text);
        connect(button, &QPushButton::clicked, this,
                [this, step] { m_diff->goToChange(m_diff->currentChange() + step); });
        row->addWidget(button);
    };
    add("policy.previous", IconId::ChevronUp, tr("Previous change"), -1);
    add("policy.next", IconId::ChevronDown, tr("Next change"), 1);
    return box;
}

void PolicyHistory::setVersions(std::vector<domain::PolicyVersion> versions)
{
    m_versions = std::move(versions);
    const QSignalBlocker quietOlder(m_older);
    const QSignalBlocker quietNewer(m_newer);
    m_older->clear();
    m_newer->clear();
    for (const auto& one : m_versions) {
        m_older->addItem(titleOf(one));
        m_newer->addItem(titleOf(one));
    }
    if (m_versions.size() < 2)
        return m_overlay->showEmpty(
            {IconId::Audit, tr("The built-in policy is the only one so far."), {}});
    m_newer->setCurrentIndex(0);
    m_older->setCurrentIndex(1);
    m_overlay->showReady();
    compare();
}

void PolicyHistory::compare()
{
    const auto at = [this](const QComboBox& box) {
        return m_versions.at(static_cast<std::size_t>(std::max(0, box.currentIndex())));
    };
    if (m_versions.empty())
        return;
    const auto newer = at(*m_newer);
    m_about->setText(originOf(newer));
    auto compared = diff::compare(at(*m_older).document, newer.document);
    m_diff->setDiff(compared ? std::move(*compared) : diff::TextDiff{});
}

} // namespace strongroom::ui
