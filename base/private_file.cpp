// Looked at by the descriptor that is read, so that no other file is meant.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/private_file.h"

#include "base/file_descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace strongroom {
namespace {

bool isPrivate(const struct stat& status)
{
    return S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

Error shared(const std::string& path)
{
    return {ErrorKind::Untrusted,
            "The file " + path
                + " may be read or written by others, or is not yours. Give it mode 0600 if you "
                  "trust what is in it."};
}

Error cannotBe(const char* deed, const std::string& path)
{
    return {ErrorKind::Unavailable, "The file " + path + " cannot be " + deed + "."};
}

/// A new file, all of it on the disk.
bool writeNew(const std::string& path, std::span<const std::uint8_t> bytes)
{
    const FileDescriptor file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    return file.get() >= 0
           && ::write(file.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size())
           && ::fsync(file.get()) == 0;
}

Result<SecretBytes> makeKey(const std::string& path, std::size_t size,
                            const std::function<Result<SecretBytes>()>& make)
{
    auto key = make();
    if (!key)
        return key;
    if (key->size() != size || !writeNew(path, key->reveal()))
        return cannotBe("written", path);
    return key;
}

} // namespace

Result<Done> expectPrivate(const std::string& path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return errno == ENOENT ? Error{ErrorKind::NotFound, "There is no file " + path + "."}
                               : cannotBe("read", path);
    return isPrivate(status) ? Result<Done>(Done{}) : shared(path);
}

Result<Done> writePrivateFile(const std::string& path, const std::string& text)
{
    const auto fresh = path + ".new";
    ::unlink(fresh.c_str());
    errno = 0;
    const bool written =
        writeNew(fresh, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    const int why = errno;
    if (written && ::rename(fresh.c_str(), path.c_str()) == 0)
        return Done{};
    ::unlink(fresh.c_str());
    if (why == ENOSPC)
        return Error{ErrorKind::StorageFull, "There is no room left to write " + path + "."};
    return cannotBe("written", path);
}

Result<SecretBytes> keyFromFile(const std::string& path, std::size_t size,
                                const std::function<Result<SecretBytes>()>& make)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0)
        return errno == ENOENT ? makeKey(path, size, make)
                               : Result<SecretBytes>(cannotBe("read", path));
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0 || !isPrivate(status))
        return shared(path);
    SecretBytes key(size);
    if (status.st_size != static_cast<off_t>(size)
        || ::read(file.get(), key.writable().data(), size) != static_cast<ssize_t>(size))
        return Error{ErrorKind::Corrupted,
                     "The key file " + path + " does not hold a key. Restore it from a backup."};
    return key;
}

} // namespace strongroom
