// Why something failed: a kind to act on, a sentence to show, a detail to log.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace strongroom {

/// The closed list. On the wire and in the audit log a kind goes by nameOf().
enum class ErrorKind {
    InvalidInput,    ///< What was given cannot be used as it is.
    Unauthenticated, ///< No valid sign-in stands behind the request.
    Forbidden,       ///< Signed in, but not allowed.
    NotFound,        ///< Absent, or not to be known of.
    AlreadyExists,   ///< The name or id is taken.
    VersionConflict, ///< Somebody else changed it meanwhile.
    KeyReused,       ///< This Idempotency-Key stands for another request.
    TooLarge,        ///< Over a size limit; the message names the limit.
    RateLimited,     ///< Too many requests; try again later.
    Forged,          ///< A seal, signature or token does not verify.
    Untrusted,       ///< The other end is not who it must be (wrong CA, changed certificate).
    NoCustodian,     ///< No runner that holds the organization's key is connected.
    Unavailable,     ///< The other end cannot be reached, or is not ready.
    TimedOut,        ///< The other end did not answer in time.
    Cancelled,       ///< Stopped by the person.
    Corrupted,       ///< What was stored cannot be read back.
    StorageFull,     ///< There is no room to write.
    Internal,        ///< A fault of ours.
};

/// The stable name of a kind, as it stands on the wire and in the audit log.
std::string_view nameOf(ErrorKind kind);

/// The kind of that name; Internal for a name that this build does not know.
ErrorKind errorKindOf(std::string_view name);

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    std::string message{}; ///< One sentence for a person. Never holds a secret.
    std::string detail{};  ///< For our own log. Never leaves the process.
    std::string field{};   ///< The input at fault, as the wire names it; empty if none is.
    std::string reason{}; ///< A name finer than the kind, of a closed list; empty if there is none.
};

} // namespace strongroom
