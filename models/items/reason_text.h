// Why something did not go well, in the reader's language.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>

namespace strongroom::items {

/// The sentence as it came, where it is none of domain::ReasonCode: from a newer runner, say.
QString reasonText(const std::string& sentence);

} // namespace strongroom::items
