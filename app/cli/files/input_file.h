// A file that a command reads: by its path, or "-" for standard input.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>
#include <string>

namespace strongroom::cli {

class InputFile
{
public:
    /// Fails with InvalidInput, saying why, if it cannot be opened or is a folder.
    static Result<InputFile> open(const std::string& path);

    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&&) = delete;
    ~InputFile();

    /// Some of what comes next; 0 at the end.
    Result<std::size_t> read(std::span<std::uint8_t> into);

    int descriptor() const { return m_descriptor; }

private:
    InputFile(int descriptor, std::string path) : m_descriptor(descriptor), m_path(std::move(path))
    {}

    int m_descriptor;
    std::string m_path;
};

/// All of a file that is small and perhaps secret. Fails with TooLarge over 16 MiB.
Result<SecretBytes> readSmallFile(const std::string& path);

} // namespace strongroom::cli
