// Folders that are new, and files in them that are whole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/output_folder.h"

#include "app/cli/files/output_file.h"

namespace strongroom::cli {

Result<Done> expectNew(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{ErrorKind::Unavailable, "The folder " + folder.string() + " cannot be made."};
    if (!std::filesystem::is_empty(folder, failed) || failed)
        return Error{ErrorKind::AlreadyExists, "The folder " + folder.string()
                                                   + " is not empty. Name one that is, or is new."};
    return Done{};
}

Result<Done> put(const std::filesystem::path& path, std::span<const std::uint8_t> contents)
{
    std::error_code failed; // Said by what is written there.
    std::filesystem::create_directories(path.parent_path(), failed);
    auto file = OutputFile::create(path.string());
    if (!file)
        return file.error();
    if (auto written = file->write(contents); !written)
        return written;
    return file->commit();
}

} // namespace strongroom::cli
