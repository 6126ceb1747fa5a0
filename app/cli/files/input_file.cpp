// Reading by descriptor: no buffer of the standard library's keeps a copy.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/input_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace strongroom::cli {
namespace {

constexpr std::size_t largestSmallFile = 16U << 20;

Error cannotRead(const std::string& path)
{
    return {ErrorKind::InvalidInput, path + " cannot be read: " + std::strerror(errno) + '.'};
}

} // namespace

Result<InputFile> InputFile::open(const std::string& path)
{
    if (path.empty() || path == "-")
        return InputFile(STDIN_FILENO, "Standard input");
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotRead(path);
    InputFile file(descriptor, path);
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return cannotRead(path);
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return file;
}

InputFile::InputFile(InputFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
{}

InputFile::~InputFile()
{
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

Result<std::size_t> InputFile::read(std::span<std::uint8_t> into)
{
    for (;;) {
        const auto count = ::read(m_descriptor, into.data(), into.size());
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return cannotRead(m_path);
    }
}

Result<SecretBytes> readSmallFile(const std::string& path)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    SecretBytes room(4096);
    for (std::size_t used = 0;;) {
        const auto count = file->read(room.writable().subspan(used));
        if (!count)
            return count.error();
        used += *count;
        if (*count == 0)
            return SecretBytes::copyOf(room.reveal().first(used));
        if (used < room.size())
            continue;
        if (used >= largestSmallFile)
            return Error{ErrorKind::TooLarge, path + " has more than 16 MiB."};
        SecretBytes larger(4 * room.size());
        std::ranges::copy(room.reveal(), larger.writable().begin());
        room = std::move(larger);
    }
}

} // namespace strongroom::cli
