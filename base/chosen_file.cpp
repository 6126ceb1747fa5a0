// What is read is judged by its descriptor: the name may mean something else a moment later.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/chosen_file.h"

#include "base/file_descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>

namespace strongroom {
namespace {

Error refused(std::string_view reason, const std::string& path, const char* why,
              ErrorKind kind = ErrorKind::InvalidInput)
{
    return {kind, path + ' ' + why, {}, {}, std::string(reason)};
}

Error cannotRead(const std::string& path, int code)
{
    if (code == ELOOP)
        return refused(chosen_file::link, path, "is a link. Choose the file that it leads to.");
    if (code == ENOENT || code == ENOTDIR)
        return refused(chosen_file::absent, path, "does not exist.");
    return refused(chosen_file::unreadable, path, "cannot be read.");
}

Error tooLarge(const std::string& path)
{
    return refused(chosen_file::tooLarge, path, "is larger than a value may be.",
                   ErrorKind::TooLarge);
}

Error cannotWrite(const std::string& path, int code)
{
    if (code == EEXIST)
        return refused(chosen_file::exists, path, "exists. Choose another name.");
    if (code == ENOSPC || code == EDQUOT)
        return refused(chosen_file::full, path, "cannot be written: there is no room left.",
                       ErrorKind::StorageFull);
    return refused(chosen_file::unwritable, path, "cannot be written.");
}

bool writeAll(int descriptor, std::span<const std::uint8_t> rest)
{
    while (!rest.empty()) {
        const auto written = ::write(descriptor, rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        rest = rest.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

Result<SecretBytes> readChosenFile(const std::string& path, std::size_t most)
{
    // Without O_NONBLOCK a pipe would keep us waiting for whoever writes to it.
    const FileDescriptor file(
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    if (file.get() < 0)
        return cannotRead(path, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return cannotRead(path, errno);
    if (!S_ISREG(status.st_mode))
        return refused(chosen_file::notPlain, path, "is no plain file.");
    if (status.st_size > static_cast<off_t>(most))
        return tooLarge(path);
    // One byte more than it says: a file that grows meanwhile is noticed.
    SecretBytes room(static_cast<std::size_t>(status.st_size) + 1);
    std::size_t size = 0;
    while (size < room.size()) {
        const auto got = ::read(file.get(), room.writable().data() + size, room.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cannotRead(path, errno);
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size != static_cast<std::size_t>(status.st_size))
        return refused(chosen_file::unreadable, path, "changed while it was read. Try again.");
    return SecretBytes::copyOf(room.reveal().first(size));
}

Result<Done> saveChosenFile(const std::string& path, const SecretBytes& bytes)
{
    const FileDescriptor file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.get() < 0)
        return cannotWrite(path, errno);
    // The mask of the process may have taken bits from it, and never gives any.
    if (::fchmod(file.get(), 0600) == 0 && writeAll(file.get(), bytes.reveal()))
        return Done{};
    const int code = errno;
    ::unlink(path.c_str());
    return cannotWrite(path, code);
}

} // namespace strongroom
