// Nobody suspends or removes themselves: another person does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/members_view.h"

#include "models/items/isolated_text.h"
#include "ui/pages/access/question_sheet.h"
#include "ui/pages/access/reach_sheet.h"
#include "ui/pages/people/sheets/add_member_sheet.h"
#include "ui/pages/people/sheets/give_role_sheet.h"
#include "ui/pages/people/sheets/invite_sheet.h"
#include "ui/pages/people/sheets/leave_sheet.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

using items::MemberListModel;

MembersView::MembersView(PageContext& given, QWidget* parent)
    : RosterView(given, parent),
      m_list(new ListPane("people", tr("People and machines"), m_members))
{
    m_list->setStatusColumn(MemberListModel::State, items::conditionRole);
    m_list->list().setStretchColumn(MemberListModel::Roles);
    m_list->list().setSpareColumns({MemberListModel::Kind, MemberListModel::Subject});
    addDeeds();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list);
    connect(m_list, &ListPane::chosen, this, &MembersView::allowDeeds);
    connect(m_list, &ListPane::retryRequested, this, &RosterView::retryRequested);
}

void MembersView::addDeeds()
{
    const auto member = [this](int row) -> const domain::Member& {
        return m_members.rowAt(row)->member;
    };
    m_invite = m_list->addDeed("people.invite", tr("Invite…"), [this] { invite(); });
    m_add = m_list->addDeed("people.add", tr("Add…"), [this] { addMember(); });
    m_reach =
        m_list->addRowDeed("people.reach", tr("What can they reveal…"), [this, member](int row) {
            (new ReachSheet(context(), namedOf(member(row)), this))->open();
        });
    m_why = m_list->addRowDeed("people.why", tr("Why…"), [this, member](int row) {
        (new QuestionSheet(context(), roster(), objectOf(member(row)), this))->open();
    });
    m_give = m_list->addRowDeed("people.give", tr("Give a role…"), [this, member](int row) {
        open(new GiveRoleSheet(context(), roster(), objectOf(member(row)), this));
    });
    m_suspend = m_list->addRowDeed("people.suspend", tr("Suspend…"), [this, member](int row) {
        open(member(row).suspended
                 ? LeaveSheet::lettingBackIn(context(), roster(), member(row), this)
                 : LeaveSheet::suspending(context(), roster(), member(row), this));
    });
    m_remove = m_list->addRowDeed(
        "people.remove", tr("Remove…"),
        [this, member](int row) {
            open(LeaveSheet::removing(context(), roster(), member(row), this));
        },
        QKeySequence(QKeySequence::Delete));
}

StateOverlay& MembersView::overlay()
{
    return m_list->overlay();
}

void MembersView::show()
{
    const auto* before = m_members.rowAt(m_list->chosenRow());
    const auto chosen = before == nullptr ? domain::MemberId{} : before->member.id;
    m_members.setRoster(roster());
    for (int row = 0; row < m_members.rowCount(); ++row)
        if (m_members.rowAt(row)->member.id == chosen)
            m_list->choose(row);
    m_list->showRows({IconId::Person, tr("Nobody is a member here."), {}});
}

void MembersView::allowDeeds(int row)
{
    const auto refused = refusal();
    ListPane::refuse(*m_add, refused);
    ListPane::refuse(*m_invite, !refused.isEmpty() ? refused
                                : context().members == nullptr
                                    ? tr("Nobody can be invited by way of this server.")
                                    : QString());
    const auto* chosen = m_members.rowAt(row);
    if (chosen == nullptr)
        return;
    const bool self = isOneself(chosen->member);
    const auto notSelf =
        self ? tr("You cannot change your own membership. Ask another person who manages it.")
             : refused;
    const auto asked = roster().tellsBindings || self
                           ? QString()
                           : tr("You may ask about yourself only. Ask for the role of viewer.");
    ListPane::refuse(*m_reach, asked);
    ListPane::refuse(*m_why, asked);
    ListPane::refuse(*m_give, refused);
    ListPane::refuse(*m_suspend, notSelf);
    ListPane::refuse(*m_remove, notSelf);
    m_suspend->setText(chosen->member.suspended ? tr("Let back in…") : tr("Suspend…"));
    m_suspend->setAccessibleName(m_suspend->text());
}

void MembersView::invite()
{
    auto* sheet = new InviteSheet(context(), this);
    connect(sheet, &InviteSheet::invited, this, &RosterView::changed);
    sheet->open();
}

void MembersView::addMember()
{
    auto* sheet = new AddMemberSheet(context(), this);
    connect(sheet, &AddMemberSheet::added, this, [this](const domain::Member& member) {
        emit changed(tr("%1 is a member now").arg(items::isolated(member.name)));
    });
    sheet->open();
}

} // namespace strongroom::ui
