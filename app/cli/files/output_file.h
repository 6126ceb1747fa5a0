// A file that a command writes: whole and only for its owner, or not at all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <span>
#include <string>

namespace strongroom::cli {

/// What is written stands at its path only after commit(). Until then it is a file without a name
/// (O_TMPFILE) in the same folder, or one that goes when this object does.
class OutputFile
{
public:
    enum class Existing { Replace, Refuse };

    /// "-" or nothing is standard output, which is written to at once; so are devices and pipes.
    /// Fails with InvalidInput, saying why.
    static Result<OutputFile> create(const std::string& path,
                                     Existing existing = Existing::Replace);

    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    /// Fails with StorageFull, or with Unavailable for another reason.
    Result<Done> write(std::span<const std::uint8_t> bytes);

    /// A new file of mode 0600, in place of what stood there.
    Result<Done> commit();

    int descriptor() const { return m_descriptor; }

private:
    OutputFile(int descriptor, std::string path) : m_descriptor(descriptor), m_path(std::move(path))
    {}
    Result<Done> openBeside();
    Result<Done> linkNameless();

    int m_descriptor;
    std::string m_path;        ///< Empty if written to at once.
    std::string m_temporary{}; ///< Empty if the file has no name yet.
    Existing m_existing = Existing::Replace;
};

/// Whether both are the same file, which nobody should read and replace at once.
bool isSameFile(int descriptor, const std::string& path);

} // namespace strongroom::cli
