// Files that appear in one step: made without a name, linked when they are whole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/output_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace strongroom::cli {
namespace {

constexpr mode_t onlyOwner = 0600;

Error cannotWrite(const std::string& path, ErrorKind kind = ErrorKind::InvalidInput)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {full ? ErrorKind::StorageFull : kind,
            (path.empty() ? "Standard output" : path)
                + " cannot be written: " + std::strerror(errno) + '.'};
}

/// Where a symbolic link leads: it is the file behind it that is replaced, not the link.
std::string resolved(const std::string& path)
{
    std::error_code failure;
    const auto target = std::filesystem::canonical(path, failure);
    return failure ? path : target.string();
}

std::string folderOf(const std::string& path)
{
    const auto folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

std::string besidePattern(const std::string& path)
{
    return folderOf(path) + "/.strongroom-XXXXXX";
}

} // namespace

Result<OutputFile> OutputFile::create(const std::string& path, Existing existing)
{
    if (path.empty() || path == "-")
        return OutputFile(STDOUT_FILENO, {});
    struct stat status
    {
    };
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && existing == Existing::Refuse) {
        errno = EEXIST;
        return cannotWrite(path);
    }
    if (exists && !S_ISREG(status.st_mode)) {
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor < 0)
            return cannotWrite(path);
        return OutputFile(descriptor, {});
    }
    OutputFile file(-1, resolved(path));
    file.m_existing = existing;
    file.m_descriptor =
        ::open(folderOf(file.m_path).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, onlyOwner);
    // Not every file system has files without a name.
    if (file.m_descriptor < 0)
        if (const auto opened = file.openBeside(); !opened)
            return opened.error();
    return file;
}

Result<Done> OutputFile::openBeside()
{
    m_temporary = besidePattern(m_path);
    m_descriptor = ::mkostemp(m_temporary.data(), O_CLOEXEC);
    if (m_descriptor < 0) {
        m_temporary.clear();
        return cannotWrite(m_path);
    }
    return Done{};
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)),
      m_temporary(std::exchange(other.m_temporary, {})), m_existing(other.m_existing)
{}

OutputFile::~OutputFile()
{
    if (m_descriptor > STDERR_FILENO)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<Done> OutputFile::write(std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count >= 0)
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            return cannotWrite(m_path, ErrorKind::Unavailable);
    }
    return Done{};
}

/// Gives the file without a name its path, or a name beside it where the path is taken.
Result<Done> OutputFile::linkNameless()
{
    const auto source = "/proc/self/fd/" + std::to_string(m_descriptor);
    const auto linkTo = [&](const std::string& name) {
        return ::linkat(AT_FDCWD, source.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
    };
    if (linkTo(m_path))
        return Done{};
    if (errno != EEXIST || m_existing == Existing::Refuse)
        return cannotWrite(m_path);
    // linkat() does not replace; rename() does. mkstemp() finds a free name, which is then free
    // again.
    auto beside = besidePattern(m_path);
    const int taken = ::mkostemp(beside.data(), O_CLOEXEC);
    if (taken < 0)
        return cannotWrite(m_path);
    ::close(taken);
    ::unlink(beside.c_str());
    if (!linkTo(beside))
        return cannotWrite(m_path);
    m_temporary = beside;
    return Done{};
}

Result<Done> OutputFile::commit()
{
    if (m_path.empty())
        return Done{};
    if (m_temporary.empty()) {
        if (const auto linked = linkNameless(); !linked)
            return linked.error();
        if (m_temporary.empty())
            return Done{};
    }
    const bool moved = m_existing == Existing::Replace
                           ? ::rename(m_temporary.c_str(), m_path.c_str()) == 0
                           : ::link(m_temporary.c_str(), m_path.c_str()) == 0;
    if (!moved)
        return cannotWrite(m_path);
    if (m_existing == Existing::Replace)
        m_temporary.clear();
    return Done{};
}

bool isSameFile(int descriptor, const std::string& path)
{
    struct stat one
    {
    };
    struct stat other
    {
    };
    return ::fstat(descriptor, &one) == 0 && ::stat(path.c_str(), &other) == 0
           && S_ISREG(one.st_mode) && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

} // namespace strongroom::cli
