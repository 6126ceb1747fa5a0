// Reads files, and keeps references inside their folder.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/stores/files/input_file.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace strongroom::authz::stores {

namespace fs = std::filesystem;

Result<std::string> readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text;
    std::array<char, 65536> part{};
    while (file.read(part.data(), part.size()) || file.gcount() > 0) {
        text.append(part.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > longestFile)
            return Error{ErrorKind::TooLarge, path.string() + " is larger than 64 MB."};
    }
    // A folder opens like a file, and fails at the first read.
    if (!file.eof())
        return Error{ErrorKind::InvalidInput, path.string() + " cannot be read."};
    return text;
}

Result<fs::path> resolve(const fs::path& folder, const std::string& reference, bool outside)
{
    const auto joined = folder / reference;
    if (outside)
        return joined;
    std::error_code wrong;
    const auto root = fs::weakly_canonical(folder.empty() ? fs::path(".") : folder, wrong);
    const auto target = wrong ? fs::path() : fs::weakly_canonical(joined, wrong);
    const auto [end, at] = std::mismatch(root.begin(), root.end(), target.begin(), target.end());
    if (wrong || end != root.end() || fs::path(reference).is_absolute())
        return Error{ErrorKind::InvalidInput,
                     "'" + reference
                         + "' leads outside the folder of the file that names it; "
                           "--allow-external-files allows it."};
    return joined;
}

} // namespace strongroom::authz::stores
