// A file that a person points at: read into wiped memory, or made new for them alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace strongroom {

/// Why it was not, as Error::reason says it.
namespace chosen_file {
inline constexpr std::string_view link = "link";             ///< A symbolic link.
inline constexpr std::string_view notPlain = "not_plain";    ///< A folder, device, pipe or socket.
inline constexpr std::string_view tooLarge = "too_large";    ///< Over the bound.
inline constexpr std::string_view unreadable = "unreadable"; ///< No leave, or the disk fails.
inline constexpr std::string_view absent = "absent";
inline constexpr std::string_view exists = "exists"; ///< Nothing is ever replaced.
inline constexpr std::string_view full = "full";
inline constexpr std::string_view unwritable = "unwritable";
} // namespace chosen_file

/// All of a plain file of at most `most` bytes. Never waits for a pipe, never follows a link at the
/// path's end. Fails with InvalidInput or TooLarge, and one of the reasons.
Result<SecretBytes> readChosenFile(const std::string& path, std::size_t most);

/// A new file of mode 0600, on the disk when it returns, with no other file on the way. What was
/// begun and failed is removed. Fails with InvalidInput or StorageFull, and one of the reasons.
Result<Done> saveChosenFile(const std::string& path, const SecretBytes& bytes);

} // namespace strongroom
