// Halves at the first "=".
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/named_values.h"

#include "app/cli/files/input_file.h"

namespace strongroom::cli {

Result<std::pair<std::string, std::string>> namedValue(const std::string& text, const char* option)
{
    const auto at = text.find('=');
    if (at == std::string::npos || at == 0)
        return Error{ErrorKind::InvalidInput, std::string("Say ") + option + " NAME=VALUE."};
    return std::pair(text.substr(0, at), text.substr(at + 1));
}

Result<SecretBytes> secretIn(const std::string& file)
{
    const auto value = readSmallFile(file);
    if (!value)
        return value.error();
    auto bytes = value->reveal();
    while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r'))
        bytes = bytes.first(bytes.size() - 1);
    return SecretBytes::copyOf(bytes);
}

} // namespace strongroom::cli
