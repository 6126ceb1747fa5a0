// What can be wrong with an age file, each part with its own kind of error.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <string>

namespace strongroom::age {

// Error::field names the part at fault, for whoever has to tell them apart.

/// The header cannot be read, or a stanza is not as its type wants it.
inline Error headerFailure(std::string sentence)
{
    return {ErrorKind::InvalidInput, std::move(sentence), {}, "header"};
}

/// No identity opens a stanza.
inline Error noMatch(std::string sentence)
{
    return {ErrorKind::NotFound, std::move(sentence), {}, "identity"};
}

/// The header was changed after it was written.
inline Error macFailure(std::string sentence)
{
    return {ErrorKind::Forged, std::move(sentence), {}, "mac"};
}

/// A chunk was altered, moved, cut off or added.
inline Error payloadFailure(std::string sentence)
{
    return {ErrorKind::Forged, std::move(sentence), {}, "payload"};
}

inline Error armorFailure(std::string sentence)
{
    return {ErrorKind::InvalidInput, std::move(sentence), {}, "armor"};
}

} // namespace strongroom::age
