// What is wrong with a model, said to the person who wrote it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"
#include "models/authz/model/model.h"

#include <string>
#include <vector>

namespace strongroom::authz {

enum class Severity {
    Refused,  ///< Neither OpenFGA's language tools nor its server take the model, or one of them
              ///< does not.
    Careless, ///< The language tools refuse it, though it can be evaluated: a repetition, an unused
              ///< name.
    Warned,   ///< The language tools take it; a server would not.
};

struct Finding
{
    std::string kind{}; ///< As the language tools call it: "missing-definition".
    std::string message{};
    Place place{};
    std::string file{};
    Severity severity = Severity::Refused;
};

using Findings = std::vector<Finding>;

/// The text with "?" for each character that a terminal would take for a command.
std::string printable(std::string text);

/// "model.fga:7:20: the relation `x` does not exist.": lines and columns from 1, as editors count.
std::string describe(const Finding& finding, const std::string& file);

/// All of them, a line each, as an InvalidInput.
Error refusal(const Findings& findings, const std::string& file);

} // namespace strongroom::authz
