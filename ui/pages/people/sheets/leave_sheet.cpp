// What a removal takes is what taking every role and place away one by one would take.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/sheets/leave_sheet.h"

#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"

#include <QPushButton>

namespace strongroom::ui {
namespace {

/// More than that the control plane does not look at at once.
constexpr std::size_t mostPreviewed = 1000;

} // namespace

LeaveSheet* LeaveSheet::suspending(PageContext& context, const domain::AccessRoster& roster,
                                   const domain::Member& member, QWidget* parent)
{
    const auto name = QString::fromStdString(member.name);
    auto* sheet = new LeaveSheet(tr("Suspend"), context, parent);
    sheet->addText(tr("%1 keeps every role and place, and can do nothing until somebody lets them "
                      "back in.")
                       .arg(items::isolated(name)));
    sheet->setPrimary(tr("Suspend"), ButtonKind::Danger)->setObjectName("change.confirm");
    sheet->m_deed = sheet->suspension(member.id, true);
    sheet->considerLosing(roster, objectOf(member),
                          tr("%1 is suspended").arg(items::isolated(name)));
    return sheet;
}

LeaveSheet* LeaveSheet::lettingBackIn(PageContext& context, const domain::AccessRoster& roster,
                                      const domain::Member& member, QWidget* parent)
{
    const auto name = QString::fromStdString(member.name);
    auto* sheet = new LeaveSheet(tr("Let back in"), context, parent);
    sheet->addText(
        tr("%1 can do again what these roles and places allow:").arg(items::isolated(name)));
    sheet->setPrimary(tr("Let back in"))->setObjectName("change.confirm");
    sheet->m_deed = sheet->suspension(member.id, false);
    QStringList lines;
    for (const auto& one : roster.heldBy(objectOf(member)))
        lines << tr("%1 of %2").arg(items::roleText(one.role), items::namedText(one.object));
    sheet->considerUnseen(lines.isEmpty() ? tr("They have no role and no place.")
                                          : lines.join('\n'),
                          tr("%1 is back in").arg(items::isolated(name)));
    return sheet;
}

LeaveSheet* LeaveSheet::removing(PageContext& context, const domain::AccessRoster& roster,
                                 const domain::Member& member, QWidget* parent)
{
    const auto name = QString::fromStdString(member.name);
    auto* sheet = new LeaveSheet(tr("Remove from the organization"), context, parent);
    sheet->addText(tr("%1 goes, with every role and place. What they did stays on the record.")
                       .arg(items::isolated(name)));
    sheet->setPrimary(tr("Remove %1").arg(items::isolated(name)), ButtonKind::Danger)
        ->setObjectName("change.confirm");
    sheet->m_deed = [sheet, id = member.id] {
        auto& plane = sheet->context();
        report<Done>(plane.access->removeMember(plane.organization(), id), sheet,
                     [sheet](Result<Done> done) { sheet->finish(done); });
    };
    sheet->needName(name);
    sheet->considerLosing(roster, objectOf(member),
                          tr("%1 was removed").arg(items::isolated(name)));
    return sheet;
}

LeaveSheet* LeaveSheet::removing(PageContext& context, const domain::AccessRoster& roster,
                                 const domain::Team& team, QWidget* parent)
{
    const auto name = QString::fromStdString(team.name);
    auto* sheet = new LeaveSheet(tr("Remove a team"), context, parent);
    sheet->addText(
        tr("The team %1 goes, with its roles. Those who were in it stay in the organization.")
            .arg(items::isolated(name)));
    sheet->setPrimary(tr("Remove %1").arg(items::isolated(name)), ButtonKind::Danger)
        ->setObjectName("change.confirm");
    sheet->m_deed = [sheet, id = team.id] {
        auto& plane = sheet->context();
        report<Done>(plane.access->removeTeam(plane.organization(), id), sheet,
                     [sheet](Result<Done> done) { sheet->finish(done); });
    };
    sheet->needName(name);
    sheet->considerLosing(roster, objectOf(team.id),
                          tr("The team %1 was removed").arg(items::isolated(name)));
    return sheet;
}

std::function<void()> LeaveSheet::suspension(const domain::MemberId& member, bool suspended)
{
    return [this, member, suspended] {
        report<domain::Member>(
            context().access->suspendMember(context().organization(), member, suspended), this,
            [this](Result<domain::Member> done) { finish(done); });
    };
}

void LeaveSheet::considerLosing(const domain::AccessRoster& roster,
                                const domain::AccessObject& object, const QString& told)
{
    auto change = roster.withoutAll(object);
    if (change.remove.size() > mostPreviewed)
        return considerUnseen(tr("%n role(s) and places go: too many to show who loses what.",
                                 nullptr, static_cast<int>(change.remove.size())),
                              told);
    consider(std::move(change), told);
}

} // namespace strongroom::ui
