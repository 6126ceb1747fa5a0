// Files read with a bound, secrets straight into wiped memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/crypto/input_file.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>

namespace strongroom::cli {
namespace {

constexpr std::uintmax_t longest = 64U << 20;
constexpr std::size_t longestSecret = 64U << 10;

Error unreadable(const std::string& path)
{
    return {ErrorKind::InvalidInput, path + " cannot be read."};
}

} // namespace

Result<std::string> readText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text;
    std::array<char, 65536> part{};
    while (file.read(part.data(), part.size()) || file.gcount() > 0) {
        text.append(part.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > longest)
            return Error{ErrorKind::TooLarge, path + " is larger than 64 MB."};
    }
    // A folder opens like a file, and fails at the first read.
    return file.eof() ? Result<std::string>(std::move(text))
                      : Result<std::string>(unreadable(path));
}

Result<SecretBytes> readSecret(const std::string& path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                               std::fclose);
    if (!file)
        return unreadable(path);
    // Unbuffered: a buffer of the library's would be left unwiped.
    if (std::setvbuf(file.get(), nullptr, _IONBF, 0) != 0)
        return unreadable(path);
    SecretBytes room(longestSecret);
    const auto text = room.writable();
    auto size = std::fread(text.data(), 1, text.size(), file.get());
    if (std::ferror(file.get()) != 0)
        return unreadable(path);
    if (size == text.size())
        return Error{ErrorKind::TooLarge, path + " is larger than a secret is."};
    while (size > 0 && (text[size - 1] == '\n' || text[size - 1] == '\r'))
        --size;
    return SecretBytes::copyOf(room.reveal().first(size));
}

} // namespace strongroom::cli
