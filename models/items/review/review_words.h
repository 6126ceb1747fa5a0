// What is asked, agreed and done, in the words of the person who reads it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "models/domain/break_glass.h"

#include <QString>

namespace strongroom::items {

QString actionText(domain::GatedAction action);      ///< "reveal", "destroy", …
QString stateText(domain::ApprovalState state);      ///< "waiting", "approved", …
QString findingText(domain::Finding finding);        ///< "justified", "follow up", "misuse".
QString purposeText(const domain::Purpose& purpose); ///< "incident INC-4821 · payment 500s"
QString categoryText(const std::string& category);   ///< The built-in ones are translated.
QString obligationsText(const domain::Obligations& obligations);
/// Who may agree: "owner, administrator", "those who may reveal"; sets that all must be met are
/// joined by "and".
QString approversText(const std::vector<domain::Approvers>& approvers);
/// "reveal ledger-db-password", "put another policy in force": what is asked, in one phrase.
QString askedText(const domain::Approval& approval);
/// "27 min", "2 h 5 min", "45 s"; "over" for what is past.
QString remainingText(Timestamp end, Timestamp now);
/// "30 min".
QString minutesText(std::uint32_t minutes);

} // namespace strongroom::items
