// The bytes that bind a report on reuse to its reader and its values.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/reuse.h"

#include "base/length_prefixed.h"

namespace strongroom::domain {

Bytes marksPlace(const std::string& report, const std::vector<MarkedSecret>& secrets)
{
    Bytes bytes;
    appendField(bytes, report);
    for (const auto& secret : secrets) {
        appendField(bytes, secret.id.value);
        appendField(bytes, std::to_string(secret.version));
        appendField(bytes, std::to_string(secret.keys.size()));
        for (const auto& key : secret.keys)
            appendField(bytes, key);
    }
    return bytes;
}

Bytes reuseInfo(const ReuseWish& wish, const Bytes& readerPublicKey)
{
    Bytes bytes;
    appendField(bytes, "strongroom/v1/reuse");
    appendField(bytes, wish.organization.value);
    appendField(bytes, wish.report);
    appendField(bytes, readerPublicKey);
    return bytes;
}

} // namespace strongroom::domain
