// The tree chooses, the list shows: its rows are places in the chosen team.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/teams_view.h"

#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "ui/pages/people/sheets/join_team_sheet.h"
#include "ui/pages/people/sheets/leave_sheet.h"
#include "ui/pages/people/sheets/team_sheet.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace strongroom::ui {

TeamsView::TeamsView(PageContext& given, QWidget* parent)
    : RosterView(given, parent),
      m_tree(named(new SrTreeView(tr("Teams")), "teams.tree", tr("Teams"))),
      m_about(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_list(new ListPane("team", tr("In the team"), m_members))
{
    auto* splitter = new QSplitter;
    splitter->addWidget(buildTree());
    splitter->addWidget(buildTeam());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    connect(m_tree, &SrTreeView::currentRowChanged, this, &TeamsView::showTeam);
    connect(m_list, &ListPane::chosen, this, &TeamsView::allowDeeds);
    connect(m_list, &ListPane::retryRequested, this, &RosterView::retryRequested);
    allowDeeds();
}

QPushButton* TeamsView::addDeed(FlowRow& row, const QString& id, const QString& text,
                                void (TeamsView::*deed)())
{
    auto* button = row.addButton(id, text);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QWidget* TeamsView::buildTree()
{
    m_tree->setModel(&m_teams);
    m_overlay = new StateOverlay(m_tree);
    m_overlay->setObjectName("teams.state");
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    auto* row = new FlowRow;
    m_add = addDeed(*row, "teams.add", tr("New team…"), &TeamsView::add);
    m_edit = addDeed(*row, "teams.edit", tr("Edit…"), qOverload<>(&TeamsView::edit));
    m_remove = addDeed(*row, "teams.remove", tr("Remove…"), &TeamsView::remove);
    column->addWidget(m_overlay, 1);
    column->addWidget(row);
    connect(m_overlay, &StateOverlay::retryRequested, this, &RosterView::retryRequested);
    connect(m_overlay, &StateOverlay::actionRequested, this, &TeamsView::add);
    return box;
}

QWidget* TeamsView::buildTeam()
{
    m_about->setWordWrap(true);
    m_list->list().setStretchColumn(items::BindingListModel::Who);
    m_join = m_list->addDeed("team.join", tr("Add to the team…"), [this] {
        if (const auto* team = chosenTeam(); team != nullptr)
            open(new JoinTeamSheet(context(), roster(), *team, this));
    });
    m_takeOut = m_list->addRowDeed(
        "team.takeOut", tr("Take out…"),
        [this](int row) { open(ChangeSheet::takingAway(context(), *m_members.rowAt(row), this)); },
        QKeySequence(QKeySequence::Delete));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    return box;
}

const domain::Team* TeamsView::chosenTeam() const
{
    return roster().team(
        {m_tree->currentIndex().data(items::TeamTreeModel::idRole).toString().toStdString()});
}

void TeamsView::show()
{
    const auto* before = chosenTeam();
    const auto chosen = before == nullptr ? domain::TeamId{} : before->id;
    m_teams.setRoster(roster());
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (const auto index = m_teams.indexOf(chosen); index.isValid())
        m_tree->setCurrentIndex(index);
    else if (m_teams.rowCount() > 0)
        m_tree->setCurrentIndex(m_teams.index(0, 0));
    if (m_teams.rowCount() > 0)
        m_overlay->showReady();
    else
        m_overlay->showEmpty({IconId::Person, tr("There are no teams yet."),
                              refusal().isEmpty() ? tr("New team…") : QString()});
    showTeam();
}

void TeamsView::showTeam()
{
    const auto* team = chosenTeam();
    QStringList about;
    if (team != nullptr) {
        QStringList roles;
        for (const auto& held : roster().heldBy(objectOf(team->id)))
            roles << tr("%1 of %2").arg(items::roleText(held.role), items::namedText(held.object));
        about << QString::fromStdString(team->description)
              << (roles.isEmpty() ? QString() : tr("The team is: %1").arg(items::listText(roles)))
              << (team->providerGroup.empty()
                      ? QString()
                      : tr("Everybody in the identity provider's group %1 belongs to it.")
                            .arg(items::isolated(team->providerGroup)));
        about.removeAll(QString());
    }
    m_about->setText(about.join('\n'));
    m_about->setVisible(!about.isEmpty());
    m_members.setRows(team == nullptr ? std::vector<domain::NamedBinding>{}
                                      : roster().givenOn(objectOf(team->id)));
    m_list->showRows({IconId::Person,
                      !roster().tellsBindings ? tr("You may not know who is in a team. Ask for the "
                                                   "role of viewer.")
                      : team == nullptr       ? tr("No team is chosen.")
                                              : tr("Nobody is in this team."),
                      {}});
    allowDeeds();
}

void TeamsView::allowDeeds()
{
    const auto refused = refusal();
    const auto choose = !refused.isEmpty()        ? refused
                        : chosenTeam() == nullptr ? tr("Choose a team first.")
                                                  : QString();
    ListPane::refuse(*m_add, refused);
    ListPane::refuse(*m_edit, choose);
    ListPane::refuse(*m_remove, choose);
    ListPane::refuse(*m_join, choose);
    if (m_list->chosenRow() >= 0)
        ListPane::refuse(*m_takeOut, refused);
}

void TeamsView::add()
{
    edit(domain::Team{});
}

void TeamsView::edit()
{
    if (const auto* team = chosenTeam(); team != nullptr)
        edit(*team);
}

void TeamsView::edit(const domain::Team& team)
{
    auto* sheet = new TeamSheet(context(), team, this);
    connect(sheet, &TeamSheet::saved, this, [this](const domain::Team& saved) {
        emit changed(tr("The team %1 was saved").arg(items::isolated(saved.name)));
    });
    sheet->open();
}

void TeamsView::remove()
{
    if (const auto* team = chosenTeam(); team != nullptr)
        open(LeaveSheet::removing(context(), roster(), *team, this));
}

} // namespace strongroom::ui
