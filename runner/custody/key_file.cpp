// Made once, never replaced, refused when it could have been read by somebody else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/key_file.h"

#include "crypto/random.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace strongroom::runner {
namespace {

constexpr std::size_t keySize = 32;

class File
{
public:
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Result<SecretBytes> make(const std::string& path)
{
    auto key = crypto::randomSecret(keySize);
    if (!key)
        return key;
    const File file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.get() < 0
        || ::write(file.get(), key->reveal().data(), keySize) != static_cast<ssize_t>(keySize)
        || ::fsync(file.get()) != 0)
        return Error{ErrorKind::Unavailable, "The key file " + path + " cannot be written."};
    return key;
}

} // namespace

Result<SecretBytes> keyFromFile(const std::string& path)
{
    const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0)
        return errno == ENOENT
                   ? make(path)
                   : Result<SecretBytes>(
                       Error{ErrorKind::Unavailable, "The key file " + path + " cannot be read."});
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)
        || status.st_uid != ::geteuid() || (status.st_mode & 077) != 0)
        return Error{ErrorKind::Untrusted, "The key file " + path
                                               + " may be read by others, or is not yours. Give it "
                                                 "mode 0600 if you trust what is in it."};
    SecretBytes key(keySize);
    if (status.st_size != static_cast<off_t>(keySize)
        || ::read(file.get(), key.writable().data(), keySize) != static_cast<ssize_t>(keySize))
        return Error{ErrorKind::Corrupted,
                     "The key file " + path + " does not hold a key. Restore it from a backup."};
    return key;
}

} // namespace strongroom::runner
