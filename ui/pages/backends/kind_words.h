// What the pickers and forms of kinds say: of backends, and of encryption keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"

#include <QString>

namespace strongroom::ui {

struct KindWords
{
    const char* id; ///< Begins the ids of fields: "backend" makes "backend.field.address".
    QString (*kindText)(const std::string& kind);
    QString (*kindAbout)(const std::string& kind);
    QString (*fieldTitle)(const std::string& field);
    QString (*fieldHelp)(const domain::BackendField& field);
};

const KindWords& backendWords();
const KindWords& keyWords();

} // namespace strongroom::ui
