// Findings as lines of text.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/model/finding.h"

namespace strongroom::authz {

std::string printable(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < ' ' || c == 0x7f)
            c = '?';
    return text;
}

std::string describe(const Finding& finding, const std::string& file)
{
    std::string line = finding.file.empty() ? file : finding.file;
    if (finding.place.line >= 0)
        line += ':' + std::to_string(finding.place.line + 1) + ':'
                + std::to_string(finding.place.column + 1);
    if (!line.empty())
        line += ": ";
    return line + printable(finding.message);
}

Error refusal(const Findings& findings, const std::string& file)
{
    Error error{ErrorKind::InvalidInput};
    for (const auto& finding : findings) {
        if (finding.severity == Severity::Warned)
            continue;
        if (!error.message.empty())
            error.message += '\n';
        error.message += describe(finding, file);
    }
    return error;
}

} // namespace strongroom::authz
