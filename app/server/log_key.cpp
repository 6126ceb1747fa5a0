// 32 bytes, and nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/log_key.h"

#include "app/log/process.h"
#include "crypto/signature/ed25519.h"

#include <filesystem>

namespace strongroom::app {
namespace {

constexpr std::size_t keySize = 32;

} // namespace

Result<server::LogKey> logKeyIn(const std::string& file, const std::string& origin)
{
    std::error_code failed;
    if (!std::filesystem::exists(file, failed)) {
        auto key = crypto::newEd25519Key();
        if (!key)
            return key.error();
        const auto bytes = key->reveal();
        auto written = writePrivateFile(
            file, std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
        if (!written)
            return written.error();
        return server::LogKey{origin, std::move(*key)};
    }
    const auto text = readFile(file);
    if (!text)
        return text.error();
    if (text->size() != keySize)
        return Error{ErrorKind::Corrupted,
                     "The file " + file
                         + " is not the key of the record's log. Restore it from a backup; with "
                           "another key the record counts as another one."};
    return server::LogKey{origin, SecretBytes::copyOf(std::string_view(*text))};
}

} // namespace strongroom::app
