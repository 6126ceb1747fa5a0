// Weak values, and values that stand in two places: said while they are written, and never
// forbidden.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/hygiene_api.h"
#include "client/api/secrets_api.h"
#include "models/exchange/import_plan.h"

#include <QString>

namespace strongroom::ui {

class EntryRemarks;

/// Whom the values are written for; an empty id is a secret that is new.
struct ExaminedSecret
{
    domain::SecretId id{};
    QString name{};
};

struct ExaminedRow
{
    QString key{};
    SecretBytes value{0};
    EntryRemarks* remarks = nullptr;
    bool typed = true; ///< Not read from a file.
    bool fresh = true; ///< Its strength was not asked for yet.
};

/// Says below each row what there is to say; how strong it is, a little later.
void examine(const client::HygieneApi& hygiene, const ExaminedSecret& secret,
             std::vector<ExaminedRow> rows);

/// What was written is known from now on.
void rememberWritten(client::HygieneApi& hygiene, const ExaminedSecret& secret,
                     const std::vector<client::DraftEntry>& entries);

/// A remark for each value of the file that stands twice in it, or in another secret than the one
/// that `plan` has for it.
std::vector<exchange::Note> reuseNotes(const client::HygieneApi& hygiene,
                                       const exchange::ParsedFile& file,
                                       const std::vector<exchange::PlannedSecret>& plan);

} // namespace strongroom::ui
