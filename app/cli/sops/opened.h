// A SOPS file from the disk, opened with the person's keys, and written back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/sops/wishes.h"
#include "crypto/sops/sealing.h"

namespace strongroom::cli {

/// Says why on standard error; answers the exit code: 2 for usage, input and output, otherwise 1.
int saySops(const Error& error);

Timestamp sopsNow();

/// By the file's name, or by the type that was named.
Result<sops::Format> sopsFormatOf(const SopsWish& wish);

/// Read, not opened.
Result<sops::SopsFile> readSopsFile(const SopsWish& wish);

/// Opens it; answers the data key.
Result<SecretBytes> openSopsFile(sops::SopsFile& file, const SopsWish& wish);

/// To the file, another file, or standard output, as wished; answers the exit code.
int putSopsResult(const SopsWish& wish, const Result<SecretBytes>& text);

/// Tells what git still holds for recipients who have been taken away; `dataKey` is what they had.
void tellLeavers(const SopsWish& wish, const std::vector<std::string>& leavers,
                 const SecretBytes& dataKey);

} // namespace strongroom::cli
