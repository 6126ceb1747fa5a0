// Failures, and the names the wire and the audit log know them by.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/error.h"

namespace strongroom {

std::string_view nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput: return "invalid_input";
    case ErrorKind::Unauthenticated: return "unauthenticated";
    case ErrorKind::Forbidden: return "forbidden";
    case ErrorKind::NotFound: return "not_found";
    case ErrorKind::AlreadyExists: return "already_exists";
    case ErrorKind::VersionConflict: return "version_conflict";
    case ErrorKind::KeyReused: return "key_reused";
    case ErrorKind::TooLarge: return "too_large";
    case ErrorKind::RateLimited: return "rate_limited";
    case ErrorKind::Forged: return "forged";
    case ErrorKind::Untrusted: return "untrusted";
    case ErrorKind::NoCustodian: return "no_custodian";
    case ErrorKind::Unavailable: return "unavailable";
    case ErrorKind::TimedOut: return "timed_out";
    case ErrorKind::Cancelled: return "cancelled";
    case ErrorKind::Corrupted: return "corrupted";
    case ErrorKind::StorageFull: return "storage_full";
    case ErrorKind::Internal: return "internal";
    }
    return "internal";
}

ErrorKind errorKindOf(std::string_view name)
{
    for (int kind = 0; kind < static_cast<int>(ErrorKind::Internal); ++kind)
        if (nameOf(static_cast<ErrorKind>(kind)) == name)
            return static_cast<ErrorKind>(kind);
    return ErrorKind::Internal;
}

} // namespace strongroom
