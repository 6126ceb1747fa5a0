// Approvals and emergencies in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/review_words.h"

#include "models/domain/access_request.h"
#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "models/items/shown_name.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace strongroom::items {
QString actionText(domain::GatedAction action)
{
    using domain::GatedAction;
    switch (action) {
    case GatedAction::Reveal: return QCoreApplication::translate("Review", "reveal");
    case GatedAction::Copy: return QCoreApplication::translate("Review", "copy");
    case GatedAction::Export: return QCoreApplication::translate("Review", "export");
    case GatedAction::Destroy: return QCoreApplication::translate("Review", "destroy");
    case GatedAction::ChangePolicy:
        return QCoreApplication::translate("Review", "change the policy");
    case GatedAction::ChangeKek: return QCoreApplication::translate("Review", "change the key");
    case GatedAction::EraseEvents:
        return QCoreApplication::translate("Review", "erase events of the record");
    }
    return {};
}

QString stateText(domain::ApprovalState state)
{
    using domain::ApprovalState;
    switch (state) {
    case ApprovalState::Waiting: return QCoreApplication::translate("Review", "Waiting");
    case ApprovalState::Approved: return QCoreApplication::translate("Review", "Approved");
    case ApprovalState::Denied: return QCoreApplication::translate("Review", "Denied");
    case ApprovalState::Withdrawn: return QCoreApplication::translate("Review", "Withdrawn");
    case ApprovalState::Expired: return QCoreApplication::translate("Review", "Expired");
    }
    return {};
}

QString findingText(domain::Finding finding)
{
    using domain::Finding;
    switch (finding) {
    case Finding::Justified: return QCoreApplication::translate("Review", "Justified");
    case Finding::FollowUp: return QCoreApplication::translate("Review", "Follow up");
    case Finding::Misuse: return QCoreApplication::translate("Review", "Misuse");
    }
    return {};
}

QString categoryText(const std::string& category)
{
    const std::pair<const char*, QString> words[] = {
        {domain::PurposeCategory::Incident, QCoreApplication::translate("Review", "Incident")},
        {domain::PurposeCategory::Debug, QCoreApplication::translate("Review", "Debug")},
        {domain::PurposeCategory::Deploy, QCoreApplication::translate("Review", "Deploy")},
        {domain::PurposeCategory::Rotation, QCoreApplication::translate("Review", "Rotation")},
        {domain::PurposeCategory::Audit, QCoreApplication::translate("Review", "Audit")},
        {domain::PurposeCategory::Other, QCoreApplication::translate("Review", "Other")}};
    for (const auto& [code, word] : words)
        if (category == code)
            return word;
    return QString::fromStdString(category);
}

QString purposeText(const domain::Purpose& purpose)
{
    auto text = categoryText(purpose.category);
    if (!purpose.ticket.empty())
        text += ' ' + QString::fromStdString(purpose.ticket);
    if (!purpose.note.empty())
        text += QStringLiteral(" · ") + QString::fromStdString(purpose.note);
    return text;
}

QString obligationsText(const domain::Obligations& obligations)
{
    QStringList parts;
    const int seconds = static_cast<int>(obligations.hideAfterSeconds);
    parts << QCoreApplication::translate("Review", "hidden again after %n second(s)", nullptr,
                                         seconds);
    if (obligations.noCopy)
        parts << QCoreApplication::translate("Review", "not to be copied");
    if (obligations.watermark)
        parts << QCoreApplication::translate("Review", "marked with the reader's name");
    return parts.join(QStringLiteral(" · "));
}

QString approversText(const std::vector<domain::Approvers>& approvers)
{
    QStringList sets;
    for (const auto& one : approvers) {
        QStringList names;
        for (const auto& role : one.roles)
            names << roleText(role);
        for (const auto& team : one.teams)
            names << QCoreApplication::translate("Review", "team %1").arg(isolated(team));
        sets << (names.isEmpty() ? QCoreApplication::translate("Review", "those who may reveal")
                                 : listText(names));
    }
    return sets.join(QCoreApplication::translate("Review", " and also "));
}

QString askedText(const domain::Approval& approval)
{
    if (approval.action == domain::GatedAction::ChangePolicy)
        return QCoreApplication::translate("Review", "put another policy in force");
    const auto name = approval.resourceName.empty()
                          ? QCoreApplication::translate("Review", "a secret that you cannot see")
                          : shownName(approval.resourceName);
    if (isAccessRequest(approval))
        return QCoreApplication::translate("Review", "have access to %1").arg(isolated(name));
    return QCoreApplication::translate("Review", "%1 %2", "deed and secret: reveal stripe")
        .arg(actionText(approval.action), isolated(name));
}

QString remainingText(Timestamp end, Timestamp now)
{
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(end - now).count();
    if (left <= 0)
        return QCoreApplication::translate("Review", "over");
    if (left < 60)
        return QCoreApplication::translate("Review", "%1 s")
            .arg(QLocale().toString(static_cast<qlonglong>(left)));
    return minutesText(static_cast<std::uint32_t>((left + 59) / 60));
}

QString minutesText(std::uint32_t minutes)
{
    if (minutes < 60)
        return QCoreApplication::translate("Review", "%1 min").arg(QLocale().toString(minutes));
    if (minutes % 60 == 0)
        return QCoreApplication::translate("Review", "%1 h").arg(QLocale().toString(minutes / 60));
    return QCoreApplication::translate("Review", "%1 h %2 min")
        .arg(QLocale().toString(minutes / 60), QLocale().toString(minutes % 60));
}

} // namespace strongroom::items
