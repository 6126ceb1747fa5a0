// What waits for somebody: approvals, emergencies, reviews of access, rotations.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/outcomes/needs/need.h"

#include <QLocale>

#include <algorithm>

namespace strongroom::ui {
namespace {

/// What ends undecided within a day comes first: somebody waits for it, or has waited in vain.
QList<Need> approvalNeeds(const std::vector<domain::Approval>& all, const std::string& me)
{
    constexpr std::chrono::hours soon{24};
    const auto now = SystemClock().now();
    int waiting = 0;
    int pressing = 0;
    int mine = 0;
    for (const auto& one : all) {
        if (one.state != domain::ApprovalState::Waiting)
            continue;
        const bool ends = one.expiresAt > now && one.expiresAt - now < soon;
        if (one.mayDecide)
            ++(ends ? pressing : waiting);
        else if (one.requester == me && ends)
            ++mine;
    }
    QList<Need> needs;
    if (pressing > 0)
        needs << Need{Status::Broken,
                      NeedWords::tr("%n approval(s) expire within a day without your decision.",
                                    nullptr, pressing),
                      "go.approvals"};
    if (waiting > 0)
        needs << Need{Status::Attention,
                      NeedWords::tr("%n approval(s) wait for your decision.", nullptr, waiting),
                      "go.approvals"};
    if (mine > 0)
        needs << Need{Status::Attention,
                      NeedWords::tr("%n request(s) of yours expire within a day. Ask those who "
                                    "decide.",
                                    nullptr, mine),
                      "go.approvals"};
    return needs;
}

QList<Need> emergencyNeeds(const std::vector<domain::BreakGlass>& all, const std::string& me,
                           bool reviews)
{
    const auto now = SystemClock().now();
    int open = 0;
    int mine = 0;
    for (const auto& glass : all) {
        if (isActive(glass, now))
            mine += glass.subject == me ? 1 : 0;
        else if (!glass.finding && glass.subject != me && reviews)
            ++open;
    }
    QList<Need> needs;
    if (mine > 0)
        needs << Need{
            Status::Attention,
            NeedWords::tr("%n emergency(s) of yours are open. End them when you are done.", nullptr,
                          mine),
            "go.emergencies"};
    if (open > 0)
        needs << Need{Status::Attention,
                      NeedWords::tr("%n emergency(s) wait for a review.", nullptr, open),
                      "go.emergencies"};
    return needs;
}

QList<Need> reviewNeeds(const std::vector<domain::AccessReview>& all)
{
    const auto now = SystemClock().now();
    int overdue = 0;
    int due = 0;
    for (const auto& review : all) {
        if (review.signedAt)
            continue;
        if (review.dueAt < now)
            ++overdue;
        else if (review.dueAt - now < needHorizon)
            ++due;
    }
    QList<Need> needs;
    if (overdue > 0)
        needs << Need{Status::Broken,
                      NeedWords::tr("%n review(s) of access are overdue.", nullptr, overdue),
                      "go.access"};
    if (due > 0)
        needs << Need{Status::Attention,
                      //: %1 is 14.
                      NeedWords::tr("%n review(s) of access are due within %1 days.", nullptr, due)
                          .arg(QLocale().toString(static_cast<int>(needHorizon.count()))),
                      "go.access"};
    return needs;
}

/// One page of them is asked for: more need not be counted to be looked at.
QList<Need> rotationNeeds(const domain::Page<domain::RotationStanding>& overdue)
{
    const auto count = static_cast<int>(overdue.items.size());
    if (count == 0)
        return {};
    return {{Status::Attention,
             overdue.next
                 ? NeedWords::tr("At least %n secret(s) should have been rotated by now.", nullptr,
                                 count)
                 : NeedWords::tr("%n secret(s) should have been rotated by now.", nullptr, count),
             "go.rotation"}};
}

} // namespace

void askApprovals(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    using Approvals = std::vector<domain::Approval>;
    report<Approvals>(
        context.approvals->approvals(context.organization()), asker,
        [then = std::move(then), me = context.session.me().subject](Result<Approvals> approvals) {
            if (!approvals)
                return then(approvals.error());
            then(approvalNeeds(*approvals, me));
        });
}

void askRotations(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    using Standings = domain::Page<domain::RotationStanding>;
    client::DueQuestion question;
    question.organization = context.organization();
    question.state = domain::DueState::Overdue;
    report<Standings>(context.rotations->due(std::move(question)), asker,
                      needsOf<Standings>(std::move(then), rotationNeeds));
}

void askEmergencies(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    using Glasses = std::vector<domain::BreakGlass>;
    const bool reviews = context.may(domain::Capability::SeeAudit);
    report<Glasses>(context.approvals->breakGlasses(context.organization()), asker,
                    [then = std::move(then), me = context.session.me().subject,
                     reviews](Result<Glasses> glasses) {
                        if (!glasses)
                            return then(glasses.error());
                        then(emergencyNeeds(*glasses, me, reviews));
                    });
}

void askAccessReviews(PageContext& context, QObject* asker, Then<QList<Need>> then)
{
    report<std::vector<domain::AccessReview>>(
        context.reviews->listReviews(context.organization()), asker,
        needsOf<std::vector<domain::AccessReview>>(std::move(then), reviewNeeds));
}

} // namespace strongroom::ui
