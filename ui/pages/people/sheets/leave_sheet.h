// Suspends a member, lets one back in, removes one; removes a team.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/people/sheets/change_sheet.h"

#include <functional>

namespace strongroom::ui {

class LeaveSheet : public ChangeSheet
{
    Q_OBJECT

public:
    static LeaveSheet* suspending(PageContext& context, const domain::AccessRoster& roster,
                                  const domain::Member& member, QWidget* parent);
    static LeaveSheet* lettingBackIn(PageContext& context, const domain::AccessRoster& roster,
                                     const domain::Member& member, QWidget* parent);
    static LeaveSheet* removing(PageContext& context, const domain::AccessRoster& roster,
                                const domain::Member& member, QWidget* parent);
    static LeaveSheet* removing(PageContext& context, const domain::AccessRoster& roster,
                                const domain::Team& team, QWidget* parent);

protected:
    void perform() override { m_deed(); }

private:
    using ChangeSheet::ChangeSheet;
    /// What is lost when all that names the object goes.
    void considerLosing(const domain::AccessRoster& roster, const domain::AccessObject& object,
                        const QString& told);
    std::function<void()> suspension(const domain::MemberId& member, bool suspended);

    std::function<void()> m_deed;
};

} // namespace strongroom::ui
